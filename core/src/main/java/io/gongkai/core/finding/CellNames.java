package io.gongkai.core.finding;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The cells of a finding as its message names them: all of a few, the first of many. */
final class CellNames {
    private static final int MOST = 3;

    private CellNames() {}

    /** All cells, one after the other. */
    static Text all(List<Operand> operands) {
        return listed(operands, it -> quoted(it.term().title()));
    }

    /** All cells, each with its figure. */
    static Text withFigures(List<Operand> operands) {
        return listed(operands, it -> {
            Text name = quoted(it.term().title());
            return new Text(name.zh() + "为" + it.figure(), name.en() + ": " + it.figure());
        });
    }

    private static Text listed(List<Operand> operands, Function<Operand, Text> shown) {
        List<Text> names = operands.stream().limit(MOST).map(shown).toList();
        Text listed = new Text(
                String.join("、", names.stream().map(Text::zh).toList()),
                String.join(", ", names.stream().map(Text::en).toList()));
        return operands.size() <= MOST
                ? listed
                : new Text("{listed}等{n}项", "{listed} and others, {n} in all")
                        .fill(Map.of("listed", listed, "n", operands.size()));
    }

    /** One side of a comparison. */
    static Text side(List<Operand> operands, Operand.Side side) {
        List<Operand> of = operands.stream().filter(it -> it.side() == side).toList();
        if (of.isEmpty()) {
            return new Text("零", "zero");
        }
        Text first = quoted(of.get(0).term().title());
        if (of.size() == 1) {
            return first;
        }
        if (of.size() > MOST) {
            return new Text("{first}等{n}项之和", "the sum of {first} and others, {n} in all")
                    .fill(Map.of("first", first, "n", of.size()));
        }
        StringBuilder zh = new StringBuilder(first.zh());
        StringBuilder en = new StringBuilder(first.en());
        for (Operand operand : of.subList(1, of.size())) {
            Term term = operand.term();
            Text name = quoted(term.title());
            zh.append(term.minus() ? "减" : "加").append(name.zh());
            en.append(term.minus() ? " minus " : " plus ").append(name.en());
        }
        return new Text(zh.toString(), en.toString());
    }

    private static Text quoted(Text title) {
        return new Text("“" + title.zh() + "”", "\"" + title.en() + "\"");
    }
}
