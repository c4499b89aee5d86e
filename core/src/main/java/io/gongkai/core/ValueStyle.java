package io.gongkai.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How the immutable documents are generated: nobody sees the generated names, accessors follow the bean convention (a
 * stock Jakarta validator sees no others), and Jackson is left to the codecs the documents name.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = Override.class,
        fallbackNullableAnnotation = Nullable.class,
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
