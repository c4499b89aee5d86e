package io.gongkai.core.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.json.Json;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.rule.KnownRules;
import io.gongkai.core.rule.RuleSet;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON of findings: what {@code validate} of the command line prints.
 *
 * <p>Labels and messages are in one language, the labels of cells and places in both besides. Whatever the language, {@link
 * #read} gives back equal findings.
 */
public final class FindingsJson {
    private static final String SCHEMA_ID = "urn:gongkai:schema:findings:1";
    private static final List<JsonType<Findings>> WRITERS = Arrays.stream(Language.values())
            .map(language -> codec(language, List.of(), List.of()))
            .toList();

    private FindingsJson() {}

    private static JsonType<Findings> codec(
            Language language, List<RuleSet> rules, List<? extends TableForm<?>> forms) {
        return new FindingsCodec(language, KnownRules.of(rules), new CellIndex(forms)).type();
    }

    /**
     * Writes findings.
     *
     * @param generator the generator
     * @param findings the findings
     * @param language the language of labels and messages
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator generator, Findings findings, Language language) throws IOException {
        WRITERS.get(language.ordinal()).write(generator, findings);
    }

    /**
     * Writes findings. The same findings give the same bytes.
     *
     * @param findings the findings
     * @param language the language of labels and messages
     * @return the JSON in UTF-8, on one line
     */
    public static byte[] write(Findings findings, Language language) {
        return Json.write(generator -> write(generator, findings, language));
    }

    /**
     * Reads findings, strictly.
     *
     * @param json the JSON in UTF-8
     * @param rules the rules that they may be about, one's own among them
     * @param forms the forms of the cells that they may name
     * @return the findings; what was written of equal findings reads equal
     * @throws UnreadableInputException if the JSON breaks the contract, or names a rule or a cell that is not known; with the
     *     place
     */
    public static Findings read(byte[] json, List<RuleSet> rules, List<? extends TableForm<?>> forms) {
        return Json.read(json, codec(Language.ZH, rules, forms)::read);
    }

    /**
     * Describes the JSON of findings as a JSON Schema (draft 2020-12). It knows no rules and no cells: that those named are
     * there, that the difference is the one between the sides, and that the verdict goes with the findings, the reader checks.
     *
     * @return the schema, indented, in UTF-8
     */
    public static byte[] jsonSchema() {
        return JsonSchema.document(
                SCHEMA_ID,
                new Text("政府信息公开工作年度报告的核查结果", "Findings on an annual report on open government information"),
                WRITERS.get(0),
                JsonSchema.schema());
    }
}
