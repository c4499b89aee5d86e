package io.gongkai.core.jackson3;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.ClassUtil;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Finds the codecs that types name by the annotations of Jackson 2. Other serializers of Jackson 2 are left alone: they may
 * ask their mapper for what Jackson 3 cannot give them, and a codec asks nothing.
 */
final class CodecAnnotations extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        JsonSerialize annotation = annotated.getAnnotation(JsonSerialize.class);
        if (annotation == null || !CodecSerializer.class.isAssignableFrom(annotation.using())) {
            return null;
        }
        return new CodecValueSerializer((JsonSerializer<?>) ClassUtil.createInstance(annotation.using(), true));
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        JsonDeserialize annotation = annotated.getAnnotation(JsonDeserialize.class);
        if (annotation == null || !CodecDeserializer.class.isAssignableFrom(annotation.using())) {
            return null;
        }
        return new CodecValueDeserializer((JsonDeserializer<?>) ClassUtil.createInstance(annotation.using(), true));
    }
}
