package io.gongkai.schema2008.prose;

import io.gongkai.core.prose.ProseGrammar;
import java.util.List;

/** How sentences name the cells of the 2008 format. */
public final class Grammar2008 {
    /** The grammar. */
    public static final ProseGrammar GRAMMAR = ProseGrammar.of(List.of());

    private Grammar2008() {}
}
