package io.gongkai.schema2019.cli;

import io.gongkai.core.json.Json;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a rule or a cell. */
@Command(
        name = "explain",
        description = {
            "Explain a rule or a cell: what it states or counts, why, with an example, and what concerns it.",
            "A row or a table lists its cells."
        },
        sortOptions = false)
final class ExplainCommand extends OutputCommand {
    private static final Text UNKNOWN =
            new Text("gongkai: 没有编号或地址为“{name}”的规则或单元格", "gongkai: no rule and no cell is called \"{name}\"");
    private static final Text LIKE = new Text("相近的有：{like}", "These come close: {like}");
    private static final Text ADVICE = new Text("“gongkai rules”列出所有规则。", "All rules are listed by: gongkai rules");

    @Parameters(
            paramLabel = "RULE|ADDRESS",
            description =
                    "such as 2008-S3-040, requests.answered.refused, disputes/review/total or requests/results.granted")
    private String name;

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Explanations explanations = new Explanations();
        Optional<Explanations.ExplainedRule> rule = explanations.rule(name);
        List<Explanations.ExplainedCell> cells = explanations.cells(name);
        boolean many = cells.isEmpty();
        if (many) {
            cells = explanations.cellsBelow(name);
        }
        if (rule.isEmpty() && cells.isEmpty()) {
            return unknown(explanations.like(name));
        }
        if (isJson()) {
            console().printBytes(Json.writeIndented(ExplainJson.write(rule, cells)));
            return CliExit.DONE;
        }
        if (rule.isPresent()) {
            console()
                    .print(new BlockText(language())
                            .write(rule.get().format().section(rule.get().rule())));
            return CliExit.DONE;
        }
        ExplainText text = new ExplainText(language());
        if (many) {
            text.list(cells);
        } else {
            cells.forEach(text::cell);
        }
        console().print(text.toString());
        return CliExit.DONE;
    }

    private int unknown(List<String> like) {
        console().tell(UNKNOWN.fill(Map.of("name", name.replace('\n', ' '))), language());
        console().tell(like.isEmpty() ? ADVICE : LIKE.fill(Map.of("like", String.join(", ", like))), language());
        return CliExit.USAGE;
    }
}
