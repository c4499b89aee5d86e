package io.gongkai.schema2019.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.RuleJson;
import io.gongkai.core.json.Json;
import io.gongkai.core.ledger.Fit;
import io.gongkai.core.reference.ReferenceCell;
import io.gongkai.core.reference.RuleExample;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Statement;
import io.gongkai.core.rule.Threshold;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.text.Text;
import io.gongkai.core.validation.Validator;
import io.gongkai.schema2019.revision.SeriesBreak;
import java.util.List;
import java.util.Optional;

/** Explanations as JSON: {@code {"rules": […], "cells": […]}}, all texts in both languages. */
final class ExplainJson {
    private ExplainJson() {}

    static ObjectNode write(Optional<Explanations.ExplainedRule> rule, List<Explanations.ExplainedCell> cells) {
        ObjectNode json = object();
        ArrayNode rules = json.putArray("rules");
        rule.ifPresent(it -> rules.add(rule(it)));
        ArrayNode list = json.putArray("cells");
        cells.forEach(it -> list.add(cell(it)));
        return json;
    }

    private static ObjectNode object() {
        return Json.writingMapper().createObjectNode();
    }

    private static ObjectNode both(Text text) {
        return object().put("zh", text.zh()).put("en", text.en());
    }

    private static ObjectNode rule(Explanations.ExplainedRule explained) {
        Rule rule = explained.rule();
        ObjectNode json = RuleJson.describe(rule);
        json.put("format", explained.format().folder());
        json.put("scope", rule.scope().name());
        json.set("sentence", both(rule.sentence()));
        json.set("why", both(rule.basis()));
        json.set("hint", both(rule.hint()));
        ArrayNode thresholds = json.putArray("thresholds");
        for (Statement statement : rule.statements()) {
            if (statement instanceof Statement.InCode code) {
                for (Threshold threshold : code.thresholds()) {
                    thresholds
                            .addObject()
                            .put("name", threshold.name())
                            .put("value", threshold.value())
                            .set("meaning", both(threshold.meaning()));
                }
            }
        }
        explained.format().example(rule).ifPresent(example -> json.set("example", example(explained, example)));
        return json;
    }

    private static ObjectNode example(Explanations.ExplainedRule explained, RuleExample example) {
        ObjectNode json = object();
        ArrayNode figures = json.putArray("figures");
        for (Term term : example.terms()) {
            ObjectNode figure = figures.addObject().put("address", term.key());
            figure.set("label", both(term.title()));
            figure.put("holds", shown(example.holds(term)));
            figure.put("broken", shown(example.breaks(term)));
        }
        ArrayNode members = json.putArray("members");
        for (RuleExample.Member member : example.members()) {
            members.addObject()
                    .put("name", member.source().key(member.name()))
                    .put("holds", member.holding())
                    .put("broken", member.breaking());
        }
        json.set("note", both(example.note()));
        Validator validator = Validator.of(explained.format().rules());
        json.set("message", both(example.finding(explained.rule(), validator).message()));
        return json;
    }

    /** As text: a figure of an example is there to be looked at. A blank is empty. */
    private static String shown(Optional<Figure> figure) {
        return figure.filter(it -> !it.equals(Figure.blank()))
                .map(Figure::toString)
                .orElse("");
    }

    private static ObjectNode cell(Explanations.ExplainedCell explained) {
        ReferenceCell reference = explained.cell();
        Cell cell = reference.cell();
        ObjectNode json = object();
        json.put("id", reference.id());
        json.put("address", cell.address());
        json.put("format", explained.format().folder());
        json.put("table", reference.forms().get(0).name());
        ArrayNode revisions = json.putArray("revisions");
        reference.revisions().forEach(revisions::add);
        json.set("label", both(cell.title()));
        json.put("kind", cell.kind().name());
        json.put("unit", cell.unit());
        ArrayNode lines = json.putArray("lines");
        reference.lines().forEach(line -> lines.add(line(line)));
        ArrayNode rules = json.putArray("rules");
        reference.rules().forEach(rules::add);
        reference.generalRules().forEach(rules::add);
        ArrayNode goesTo = json.putArray("goesTo");
        explained.goesTo().forEach(way -> goesTo.add(way(way, way.row().target())));
        ArrayNode comesFrom = json.putArray("comesFrom");
        explained
                .comesFrom()
                .forEach(way -> comesFrom.add(way(way, Optional.of(way.row().source()))));
        ArrayNode gaps = json.putArray("notCollected");
        explained
                .notCollected()
                .forEach(gap -> gaps.addObject()
                        .put("crosswalk", gap.crosswalk().name())
                        .set("reason", both(gap.reason())));
        ArrayNode breaks = json.putArray("breaks");
        for (SeriesBreak change : explained.breaks()) {
            ObjectNode node = breaks.addObject().put("fromYear", change.fromYear());
            node.set("change", both(change.change()));
            node.set("basis", both(change.basis()));
        }
        return json;
    }

    /** What the form prints. */
    private static ObjectNode line(FormLine line) {
        ObjectNode json = object().put("code", line.code()).put("number", line.number());
        json.set("label", both(line.label()));
        ArrayNode variants = json.putArray("variants");
        line.variants().forEach(variants::add);
        json.set("basis", both(line.basis()));
        json.set("note", both(line.note()));
        return json;
    }

    private static ObjectNode way(Explanations.Way way, Optional<Cell> other) {
        ObjectNode json = object().put("crosswalk", way.crosswalk().name());
        json.put("disposition", way.row().relationship().code());
        json.put("fit", way.row().fit().map(Fit::code).orElse(""));
        json.put("address", other.map(Cell::address).orElse(""));
        json.set("basis", both(way.row().basis()));
        json.set("note", both(way.row().note()));
        return json;
    }
}
