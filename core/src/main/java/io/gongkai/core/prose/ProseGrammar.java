package io.gongkai.core.prose;

import java.util.List;

/** How sentences name the cells of a form. Made once for a format, safe for use by many threads. */
public final class ProseGrammar {
    /** No cell is named by any sentence. */
    public static final ProseGrammar NONE = of(List.of());

    private final List<ProseTarget> targets;

    private ProseGrammar(List<ProseTarget> targets) {
        this.targets = List.copyOf(targets);
    }

    /**
     * A grammar.
     *
     * @param targets what sentences may state figures of
     * @return the grammar
     */
    public static ProseGrammar of(List<ProseTarget> targets) {
        return new ProseGrammar(targets);
    }

    List<ProseTarget> targets() {
        return targets;
    }
}
