package io.gongkai.schema2019.prose;

import io.gongkai.core.prose.ProseGrammar;
import java.util.List;

/** How sentences name the cells of the 2019 format. */
public final class Grammar2019 {
    /** The grammar. */
    public static final ProseGrammar GRAMMAR = ProseGrammar.of(List.of());

    private Grammar2019() {}
}
