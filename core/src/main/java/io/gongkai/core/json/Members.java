package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The members that one kind of JSON object has, in canonical order, and the strict way to read such an object: every
 * name known, none twice.
 *
 * <p>The order of the members in the input does not matter, but the canonical one is the fastest.
 */
public final class Members {
    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();

    private Members(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
    }

    /**
     * The members by their names.
     *
     * @param names the names in canonical order
     * @return the members
     */
    public static Members of(List<String> names) {
        return new Members(names);
    }

    /**
     * The members by their names.
     *
     * @param names the names in canonical order
     * @return the members
     */
    public static Members of(String... names) {
        return new Members(List.of(names));
    }

    /**
     * How many members there are.
     *
     * @return the number
     */
    public int size() {
        return names.size();
    }

    /**
     * The name of a member.
     *
     * @param member the member, by its place in the canonical order
     * @return the name
     */
    public String name(int member) {
        return names.get(member);
    }

    /** The place of a member in the canonical order. */
    int place(String name) {
        return names.indexOf(name);
    }

    /** Takes the value of one member; the parser stands on its first token and must be left on its last. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes the value.
         *
         * @param member which member, by its place in the canonical order
         * @param parser the parser
         * @throws IOException if the value is refused or cannot be read
         */
        void take(int member, JsonParser parser) throws IOException;
    }

    /**
     * Reads an object on whose opening brace the parser stands, up to its closing brace.
     *
     * @param parser the parser
     * @param taker takes the value of each member
     * @return the members that were there
     * @throws InvalidJsonException if there is no object, an unknown member or a member given twice
     * @throws IOException if the JSON is not well formed or cannot be read
     */
    public BitSet read(JsonParser parser, Taker taker) throws IOException {
        JsonCheck.expect(parser, JsonToken.START_OBJECT, new Text("一个对象", "an object"));
        Leniency leniency = Leniency.inside(parser);
        BitSet seen = new BitSet(names.size());
        int expected = 0;
        for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            try {
                int member = member(parser, expected, seen);
                expected = member + 1;
                parser.nextToken();
                taker.take(member, parser);
                // Not before, so that a value that was refused counts as not given.
                seen.set(member);
            } catch (InvalidJsonException e) {
                leniency.passOver(parser, e);
            }
        }
        return seen;
    }

    /** The member whose name the parser stands on; most often the one expected. */
    private int member(JsonParser parser, int expected, BitSet seen) throws IOException {
        String name = parser.currentName();
        int member = expected < names.size() && names.get(expected).equals(name) ? expected : find(parser, name);
        if (seen.get(member)) {
            throw twice(parser, name);
        }
        return member;
    }

    static InvalidJsonException twice(JsonParser parser, String name) {
        return JsonCheck.refuse(
                parser,
                "duplicate-key",
                Text.same(name),
                new Text("键“{value}”出现了两次", "the key \"{value}\" is given twice"),
                new Text("请只保留正确的一个。", "Keep the one that is right."));
    }

    private int find(JsonParser parser, String name) throws InvalidJsonException {
        Integer found = index.get(name);
        if (found == null) {
            throw JsonCheck.refuse(
                    parser,
                    "unknown-key",
                    Text.same(name),
                    new Text("未知的键“{value}”", "unknown key \"{value}\""),
                    new Text("请删除它，或改为约定中的键。", "Remove it or use a key of the contract."));
        }
        return found;
    }

    /**
     * Refuses the object just read if one of its members is missing.
     *
     * @param parser the parser, on the closing brace
     * @param seen the members that were there
     * @throws InvalidJsonException naming the first member that is missing
     */
    public void requireAll(JsonParser parser, BitSet seen) throws InvalidJsonException {
        int missing = seen.nextClearBit(0);
        if (missing < names.size()) {
            require(parser, seen, missing);
        }
    }

    /**
     * Refuses the object just read if one of its members is missing; a lenient parser passes over each of them, so that
     * what is there is not lost for what is not.
     *
     * @param parser the parser, on the closing brace
     * @param seen the members that were there
     * @throws InvalidJsonException naming the first member that is missing
     * @throws IOException if the JSON cannot be read
     */
    public void missEach(JsonParser parser, BitSet seen) throws IOException {
        for (int missing = seen.nextClearBit(0); missing < names.size(); missing = seen.nextClearBit(missing + 1)) {
            missOne(parser, seen, missing);
        }
    }

    void missOne(JsonParser parser, BitSet seen, int member) throws IOException {
        try {
            require(parser, seen, member);
        } catch (InvalidJsonException e) {
            Leniency.inside(parser).passOver(parser, e);
        }
    }

    /**
     * Refuses the object just read if one member is missing.
     *
     * @param parser the parser, on the closing brace
     * @param seen the members that were there
     * @param member the member that must be there
     * @throws InvalidJsonException if it is missing
     */
    public void require(JsonParser parser, BitSet seen, int member) throws InvalidJsonException {
        if (!seen.get(member)) {
            throw JsonCheck.refuse(
                    parser,
                    "missing-key",
                    Text.same(names.get(member)),
                    new Text("缺少“{value}”", "\"{value}\" is missing"),
                    new Text(
                            "请补上；空白的单元格写作null，文档中没有的写作{\"absent\": \"missing\"}。",
                            "Add it; a blank cell is null, one the document lacks is {\"absent\": \"missing\"}."));
        }
    }
}
