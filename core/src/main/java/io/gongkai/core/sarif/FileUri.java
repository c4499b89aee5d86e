package io.gongkai.core.sarif;

import java.nio.charset.StandardCharsets;

/** Names of files as URI references. */
final class FileUri {
    private static final String PLAIN = "/-._~";

    private FileUri() {}

    /** A relative name stays relative: a log says nothing of the machine that the user did not say. */
    static String of(String name) {
        String path = java.io.File.separatorChar == '\\' ? name.replace('\\', '/') : name;
        if (path.matches("[A-Za-z]:/.*")) {
            return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
        }
        // Two slashes at the front would be a host.
        return path.startsWith("/") ? "file:///" + encoded(path.replaceFirst("^/+", "")) : encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean plain = digit || letter || PLAIN.indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
