package io.gongkai.core.finding;

import io.gongkai.core.evidence.Quotation;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The quotations of a finding as its message shows them. */
final class Quotations {
    private Quotations() {}

    static Text all(List<Quotation> quotations) {
        return new Text(
                quotations.stream()
                        .map(it -> it.label().zh() + "“" + it.text() + "”")
                        .collect(Collectors.joining("，")),
                quotations.stream()
                        .map(it -> it.label().en() + " \"" + it.text() + "\"")
                        .collect(Collectors.joining(", ")));
    }
}
