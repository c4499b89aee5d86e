package io.gongkai.schema2019.cli;

import io.gongkai.core.finding.RuleJson;
import io.gongkai.core.json.Json;
import io.gongkai.core.rule.Rule;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2019.rule.Rule2019;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Lists all rules of both formats. */
@Command(name = "rules", description = "List all rules.", sortOptions = false)
final class RulesCommand extends ListingCommand {
    RulesCommand(Console console) {
        super(console);
    }

    private static List<Rule> rules() {
        return Stream.concat(Rule2008.ALL.rules().stream(), Rule2019.ALL.rules().stream())
                .toList();
    }

    @Override
    Json.ValueWriter json() {
        return generator -> {
            generator.writeStartArray();
            for (Rule rule : rules()) {
                Json.writingMapper().writeTree(generator, RuleJson.describe(rule));
            }
            generator.writeEndArray();
        };
    }

    @Override
    void show(ReportText text) {
        text.rules(rules());
    }
}
