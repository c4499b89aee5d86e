package io.gongkai.core.reference;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All pages as one HTML file, with styles and scripts inside. The templates do the escaping; the build compiles them. */
final class Site {
    private static final String TEMPLATES = "io.gongkai.core.reference.template";

    private Site() {}

    static String write(Text title, List<ReferencePage> pages) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Site.class.getClassLoader(), TEMPLATES);
        engine.setTrimControlStructures(true);
        StringOutput output = new StringOutput();
        Set<String> ids = new HashSet<>();
        for (ReferencePage page : pages) {
            ids.add(page.path());
            page.entries().forEach(entry -> ids.add(entry.id()));
        }
        engine.render(
                "site.jte",
                Map.of(
                        "title", title,
                        "pages", pages,
                        "ids", ids,
                        "style", resource("site.css"),
                        "script", resource("site.js")),
                output);
        return output.toString();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
