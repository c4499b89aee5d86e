package io.gongkai.schema2019.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.json.Json;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.rule.Rule2008;
import io.gongkai.schema2019.rule.Rule2019;
import java.io.IOException;
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
        return RulesCommand::write;
    }

    private static void write(JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Rule rule : rules()) {
            Text message = Finding.template(rule);
            generator.writeStartObject();
            generator.writeStringField("id", rule.id());
            generator.writeStringField("severity", rule.severity().name());
            generator.writeStringField("appliesTo", rule.appliesTo());
            generator.writeStringField("statement", rule.formula());
            generator.writeStringField("basis", rule.basis().en());
            generator.writeObjectFieldStart("message");
            generator.writeStringField("zh", message.zh());
            generator.writeStringField("en", message.en());
            generator.writeEndObject();
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    @Override
    void show(ReportText text) {
        text.rules(rules());
    }
}
