package io.gongkai.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** A generated JSON Schema and the strict reader that it describes must take and refuse the same. */
public final class SchemaAgreement {
    private final String format;
    private final Function<byte[], ?> reader;
    private final Schema schema;
    private final Set<String> beyond;
    private final ObjectMapper mapper = Json.strictMapper();

    /** The schema of a format beside its reader. */
    public SchemaAgreement(String format, byte[] schema, Function<byte[], ?> reader) {
        this(format, schema, reader, Set.of());
    }

    /** The same, where the reader refuses more: for the reasons with these codes, which no schema can give. */
    public SchemaAgreement(String format, byte[] schema, Function<byte[], ?> reader, Set<String> beyond) {
        this.format = format;
        this.reader = reader;
        this.beyond = beyond;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(schema, StandardCharsets.UTF_8));
    }

    /** Checks that both take a document. */
    public void assertTaken(byte[] json) throws IOException {
        assertThat(reader.apply(json)).isNotNull();
        assertThat(errors(mapper.readTree(json))).isEmpty();
    }

    /** Checks that both refuse a sample, at the same place. */
    public void assertRefused(HostileJson sample) {
        JsonNode tree;
        try {
            tree = mapper.readTree(sample.bytes());
        } catch (IOException e) {
            // What is no JSON, or JSON twice over, is refused before any schema is asked.
            assertThat(sample.code()).isIn("malformed-json", "json-cut-off", "duplicate-key", "trailing-token");
            return;
        }
        if (sample.code().equals("not-whole-number") && holdsWholeDecimal(tree)) {
            // To a schema 3.0 is the whole number 3; the reader looks at what is written.
            return;
        }
        if (tree instanceof ObjectNode report && !sample.pointer().isEmpty() && !report.has("format")) {
            report.put("format", format);
        }
        List<String> places = errors(tree).stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
        int slash = sample.pointer().lastIndexOf('/');
        String above = slash < 0 ? "" : sample.pointer().substring(0, slash);
        assertThat(places).as(sample.toString()).containsAnyOf(sample.pointer(), above);
    }

    /** Checks that both take, or both refuse, a document that was changed at random. */
    public void assertAgreeOnAChange(byte[] json, Random random) throws IOException {
        JsonNode tree = mapper.readTree(json);
        String change = change(tree, random);
        byte[] changed = Json.writingMapper().writeValueAsBytes(tree);
        Optional<InputProblem> refusal = refusal(changed);
        if (refusal.filter(problem -> beyond.contains(problem.code())).isPresent()) {
            return;
        }
        List<Error> errors = errors(mapper.readTree(changed));

        assertThat(errors.isEmpty())
                .as(change + ": the reader says " + refusal + ", the schema " + errors)
                .isEqualTo(refusal.isEmpty());
    }

    private static boolean holdsWholeDecimal(JsonNode tree) {
        boolean found = tree.isFloatingPointNumber() && tree.canConvertToExactIntegral();
        for (JsonNode child : tree) {
            found |= holdsWholeDecimal(child);
        }
        return found;
    }

    private List<Error> errors(JsonNode tree) {
        return schema.validate(
                tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Optional<InputProblem> refusal(byte[] json) {
        try {
            assertThat(reader.apply(json)).isNotNull();
            return Optional.empty();
        } catch (UnreadableInputException e) {
            return Optional.of(e.problem());
        }
    }

    /** Takes away, adds or replaces one value somewhere. */
    private static String change(JsonNode tree, Random random) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(tree, containers);
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        JsonNode value = value(random);
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() || random.nextInt(5) == 0
                    ? List.of("x", "title", "text", "unit", "absent", "revision", "signOff")
                            .get(random.nextInt(7))
                    : names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
                return "without " + name;
            }
            object.set(name, value);
            return name + " = " + value;
        }
        ((ArrayNode) container).add(value);
        return "an array with " + value;
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode value(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(20)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(true);
            case 2 -> nodes.numberNode(random.nextInt(5000));
            case 3 -> nodes.numberNode(-3);
            case 4 -> nodes.numberNode(new BigDecimal("1.5"));
            case 5 -> nodes.numberNode(new BigInteger("9223372036854775808"));
            case 6 -> nodes.numberNode(Long.MIN_VALUE);
            case 7 -> nodes.numberNode(BigInteger.TEN.pow(31));
            case 8 -> nodes.textNode("");
            case 9 -> nodes.textNode("\u3000\t");
            case 10 -> nodes.textNode("\u00a0");
            case 11 ->
                nodes.textNode(List.of("2008", "2019", "R2019", "R2021", "county", "government")
                        .get(random.nextInt(6)));
            case 12 ->
                nodes.textNode(List.of("2019-02-28", "2019-02-29", "2019-2-3", "20190203")
                        .get(random.nextInt(4)));
            case 13 ->
                nodes.textNode(List.of("marked", "missing", "joint", "blank").get(random.nextInt(4)));
            case 14 -> nodes.arrayNode();
            case 15 -> nodes.objectNode();
            case 16 ->
                nodes.objectNode()
                        .put(
                                "absent",
                                List.of("marked", "missing", "joint", "blank").get(random.nextInt(4)));
            case 17 -> nodes.objectNode().put("absent", "marked").put("text", random.nextBoolean() ? "/" : " ");
            case 18 -> nodes.objectNode().put("value", 3).put("unit", random.nextBoolean() ? "元" : null);
            default -> nodes.objectNode().put("text", "x");
        };
    }
}
