package io.gongkai.schema2019.cli;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The files of a folder that may hold reports, and of the folders in it, by name. What is hidden is passed over, and so are links to
 * folders: they may lead back.
 */
final class ReportFolder {
    private static final List<String> KINDS =
            List.of("html", "htm", "shtml", "xhtml", "txt", "md", "pdf", "docx", "xlsx", "json", "jsonl", "ndjson");

    private final Path top;
    private final Map<String, Long> passedOver = new TreeMap<>();
    private long files;

    ReportFolder(String name) {
        this.top = Path.of(name);
    }

    static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && !name.equals("-") && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Hands over the names of the files.
     *
     * @throws UnreadableInputException if a folder cannot be listed, or there is no file
     */
    void forEach(Consumer<String> taker) {
        walk(top, taker);
        if (files == 0) {
            throw new UnreadableInputException(new InputProblem(
                    "no-reports",
                    "",
                    new Text("目录中没有报告文件", "there is no report in the folder"),
                    new Text(
                            "读取的文件类型：" + String.join("、", KINDS) + "。",
                            "Files that are read: " + String.join(", ", KINDS) + ".")));
        }
    }

    /** Takes inputs as they are found. */
    interface Taker {
        /** Takes the name of a file, and the folder in which it was found; no name of one if it was given itself. */
        void file(String name, String folder);

        /** Takes a folder that cannot be used. */
        void fail(String folder, UnreadableInputException problem);
    }

    /**
     * Hands over inputs, the files of folders in their place.
     *
     * @return what was passed over, a text a folder
     */
    static List<Text> walk(List<String> inputs, Taker taker) {
        List<Text> passedOver = new ArrayList<>();
        for (String name : inputs) {
            if (isFolder(name)) {
                ReportFolder folder = new ReportFolder(name);
                try {
                    folder.forEach(file -> taker.file(file, name));
                } catch (UnreadableInputException e) {
                    taker.fail(name, e);
                }
                if (!folder.passedOver().isEmpty()) {
                    passedOver.add(folder.passedOver());
                }
            } else {
                taker.file(name, "");
            }
        }
        return passedOver;
    }

    /** How many files there are. */
    static long count(List<String> inputs) {
        long[] count = {0};
        walk(inputs, new Taker() {
            @Override
            public void file(String name, String folder) {
                count[0]++;
            }

            @Override
            public void fail(String folder, UnreadableInputException problem) {
                // Said when it is read.
            }
        });
        return count[0];
    }

    /** What was passed over for its kind; nothing if all was taken. */
    Text passedOver() {
        if (passedOver.isEmpty()) {
            return Text.NOTHING;
        }
        long all = passedOver.values().stream().mapToLong(Long::longValue).sum();
        String kinds = String.join(
                ", ",
                passedOver.entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .toList());
        return new Text(
                        "{folder}：跳过{n}个其他类型的文件（{kinds}）",
                        "{folder}: {n} files of other kinds are passed over ({kinds})")
                .fill(Map.of("folder", top, "n", all, "kinds", kinds));
    }

    private void walk(Path folder, Consumer<String> taker) {
        for (Path path : entries(folder)) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                walk(path, taker);
            } else if (Files.isDirectory(path)) {
                passOver("->");
            } else if (KINDS.contains(kind(path)) && Files.isRegularFile(path)) {
                files++;
                taker.accept(path.toString());
            } else {
                passOver(kind(path).isEmpty() ? "?" : "." + kind(path));
            }
        }
    }

    private void passOver(String kind) {
        passedOver.merge(kind, 1L, Long::sum);
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, path -> !isHidden(path))) {
            stream.forEach(entries::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw new UnreadableInputException(new InputProblem(
                    "read-failed",
                    folder.equals(top) ? "" : top.relativize(folder).toString(),
                    new Text("目录无法读取", "the folder cannot be read"),
                    new Text("请检查目录的权限。", "Check the permissions of the folder.")));
        }
        // By code points: the same order whatever the locale.
        entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return entries;
    }

    private static boolean isHidden(Path path) throws IOException {
        return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    }

    private static String kind(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
