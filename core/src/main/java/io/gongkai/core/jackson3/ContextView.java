package io.gongkai.core.jackson3;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a parser or generator of Jackson 3 stands, as Jackson 2 tells it. */
final class ContextView extends JsonStreamContext {
    private final @Nullable ContextView parent;
    private final @Nullable String name;

    private ContextView(int type, TokenStreamContext context) {
        super(type, context.hasCurrentIndex() ? context.getCurrentIndex() : -1);
        TokenStreamContext above = context.getParent();
        this.parent = above == null ? null : of(above);
        this.name = context.currentName();
    }

    static ContextView of(TokenStreamContext context) {
        return new ContextView(context.inObject() ? TYPE_OBJECT : context.inArray() ? TYPE_ARRAY : TYPE_ROOT, context);
    }

    @Override
    public @Nullable JsonStreamContext getParent() {
        return parent;
    }

    @Override
    public @Nullable String getCurrentName() {
        return name;
    }
}
