package io.gongkai.core.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper of Jackson 3 read and write all documents and tables, as strictly as the SDK and to the same bytes.
 *
 * <p>Example: {@code JsonMapper.builder().addModule(new GongkaiModule()).build()}. A mapper made with {@code
 * findAndAddModules()}, as Spring Boot makes it, finds the module by itself.
 *
 * <p>A type needs no registration here: it names its codec by the annotations of Jackson 2, and the module makes Jackson 3
 * see them. A refusal is a {@link RefusedJsonException}.
 */
public final class GongkaiModule extends JacksonModule {
    /** Makes the module. */
    public GongkaiModule() {}

    @Override
    public String getModuleName() {
        return "gongkai";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new CodecAnnotations());
    }
}
