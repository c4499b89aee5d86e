package io.gongkai.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Objects with members in a fixed order, told once for writing, reading and the schema.
 *
 * <p>Example: {@code ObjectType.of(Contact::builder, Contact.Builder::build).optional("fax", new Text("传真", "Fax"), TEXT,
 * Contact::getFax, Contact.Builder::fax).type()}.
 *
 * @param <T> the type of the objects
 * @param <B> what builds one
 */
public final class ObjectType<T, B> implements JsonType<T> {
    private final Supplier<B> start;
    private final Build<T, B> build;
    private final List<Member<T, B, ?>> list;
    private final List<List<String>> together;
    private final Members members;

    private ObjectType(Declaration<T, B> declared) {
        this.start = declared.start;
        this.build = declared.build;
        this.list = List.copyOf(declared.list);
        this.together = List.copyOf(declared.together);
        this.members = Members.of(list.stream().map(member -> member.name).toList());
    }

    /**
     * Begins to declare the members.
     *
     * @param <T> the type of the objects
     * @param <B> what builds one
     * @param start makes a builder
     * @param build builds the object
     * @return the declaration
     */
    public static <T, B> Declaration<T, B> of(Supplier<B> start, Function<B, T> build) {
        return new Declaration<>(start, (builder, parser) -> build.apply(builder));
    }

    /** Builds an object of its members, or refuses members that do not go together. */
    @FunctionalInterface
    public interface Build<T, B> {
        /**
         * Builds the object.
         *
         * @param builder holds the members
         * @param parser the parser, on the closing brace
         * @return the object
         * @throws IOException if it is refused
         */
        T build(B builder, JsonParser parser) throws IOException;
    }

    /**
     * Begins to declare the members of objects that are checked as a whole, beyond what the schema can say.
     *
     * @param <T> the type of the objects
     * @param <B> what builds one
     * @param start makes a builder
     * @param build builds the object, or refuses it
     * @return the declaration
     */
    public static <T, B> Declaration<T, B> checked(Supplier<B> start, Build<T, B> build) {
        return new Declaration<>(start, build);
    }

    @Override
    public void write(JsonGenerator generator, T value) throws IOException {
        generator.writeStartObject();
        writeMembers(generator, value);
        generator.writeEndObject();
    }

    /**
     * Writes the members of an object that has others too.
     *
     * @param generator the generator, inside the object
     * @param value the object
     * @throws IOException if the output fails
     */
    public void writeMembers(JsonGenerator generator, T value) throws IOException {
        for (Member<T, B, ?> member : list) {
            member.write(generator, value);
        }
    }

    @Override
    public T read(JsonParser parser) throws IOException {
        B builder = start.get();
        BitSet seen = members.read(parser, (member, value) -> list.get(member).read(value, builder));
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).presence == Presence.REQUIRED) {
                members.require(parser, seen, i);
            } else if (list.get(i).presence == Presence.CONSTANT) {
                members.missOne(parser, seen, i);
            }
        }
        for (List<String> names : together) {
            requireTogether(parser, seen, names);
        }
        return build.build(builder, parser);
    }

    private void requireTogether(JsonParser parser, BitSet seen, List<String> names) throws IOException {
        int[] places = names.stream().mapToInt(members::place).toArray();
        if (Arrays.stream(places).anyMatch(seen::get)) {
            for (int place : places) {
                members.require(parser, seen, place);
            }
        }
    }

    @Override
    public ObjectNode schema(JsonSchema.Definitions definitions) {
        ObjectNode schema = JsonSchema.ofType("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonSchema.schema().putArray("required");
        for (Member<T, B, ?> member : list) {
            properties.set(member.name, JsonSchema.titled(member.type.schema(definitions), member.title));
            if (member.presence != Presence.OPTIONAL) {
                required.add(member.name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (!together.isEmpty()) {
            ObjectNode dependent = schema.putObject("dependentRequired");
            for (List<String> names : together) {
                for (String name : names) {
                    ArrayNode others = dependent.putArray(name);
                    names.stream().filter(other -> !other.equals(name)).forEach(others::add);
                }
            }
        }
        return schema.put("additionalProperties", false);
    }

    /**
     * The members that have a title, and what they are, in their order; behind a member that is an object itself, its own, such as {@code
     * contact.telephone}.
     *
     * @return the titles by the names
     */
    public Map<String, Text> titles() {
        Map<String, Text> titles = new LinkedHashMap<>();
        for (Member<T, B, ?> member : list) {
            if (!member.title.isEmpty()) {
                titles.put(member.name, member.title);
            }
            if (member.type instanceof ObjectType<?, ?> object) {
                object.titles().forEach((name, title) -> titles.put(member.name + "." + name, title));
            }
        }
        return titles;
    }

    private enum Presence {
        /** Without it there is no object. */
        REQUIRED,
        /** It says nothing that is not known, but must be there. */
        CONSTANT,
        OPTIONAL
    }

    private static final class Member<T, B, V> {
        private final String name;
        private final Text title;
        private final Presence presence;
        private final JsonType<V> type;
        private final Function<T, Optional<V>> get;
        private final BiConsumer<B, V> set;

        Member(
                String name,
                Text title,
                Presence presence,
                JsonType<V> type,
                Function<T, Optional<V>> get,
                BiConsumer<B, V> set) {
            this.name = name;
            this.title = title;
            this.presence = presence;
            this.type = type;
            this.get = get;
            this.set = set;
        }

        void write(JsonGenerator generator, T object) throws IOException {
            Optional<V> value = get.apply(object);
            if (value.isPresent()) {
                generator.writeFieldName(name);
                type.write(generator, value.get());
            }
        }

        void read(JsonParser parser, B builder) throws IOException {
            set.accept(builder, type.read(parser));
        }
    }

    /**
     * The members of a type, as they are declared.
     *
     * @param <T> the type of the objects
     * @param <B> what builds one
     */
    public static final class Declaration<T, B> {
        private final Supplier<B> start;
        private final Build<T, B> build;
        private final List<Member<T, B, ?>> list = new ArrayList<>();
        private final List<List<String>> together = new ArrayList<>();

        private Declaration(Supplier<B> start, Build<T, B> build) {
            this.start = start;
            this.build = build;
        }

        /**
         * A member that always has the same text.
         *
         * @param name the name
         * @param title what it is
         * @param constant the text
         * @return this
         */
        public Declaration<T, B> constant(String name, Text title, String constant) {
            list.add(new Member<>(
                    name,
                    title,
                    Presence.CONSTANT,
                    new ConstantType(constant),
                    object -> Optional.of(constant),
                    (builder, value) -> {}));
            return this;
        }

        /**
         * A member that every object has.
         *
         * @param <V> the type of its value
         * @param name the name
         * @param title what it is
         * @param type the JSON of its value
         * @param get takes the value from an object
         * @param set puts it into a builder
         * @return this
         */
        public <V> Declaration<T, B> required(
                String name, Text title, JsonType<V> type, Function<T, V> get, BiConsumer<B, V> set) {
            list.add(new Member<>(name, title, Presence.REQUIRED, type, object -> Optional.of(get.apply(object)), set));
            return this;
        }

        /**
         * A member that an object may lack.
         *
         * @param <V> the type of its value
         * @param name the name
         * @param title what it is
         * @param type the JSON of its value
         * @param get takes the value from an object
         * @param set puts it into a builder
         * @return this
         */
        public <V> Declaration<T, B> optional(
                String name, Text title, JsonType<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            list.add(new Member<>(name, title, Presence.OPTIONAL, type, get, set));
            return this;
        }

        /**
         * A member with several values; left out when there are none.
         *
         * @param <V> the type of one value
         * @param name the name
         * @param title what it is
         * @param item the JSON of one value
         * @param get takes the values from an object
         * @param set puts them into a builder
         * @return this
         */
        public <V> Declaration<T, B> list(
                String name, Text title, JsonType<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
            return optional(
                    name,
                    title,
                    JsonTypes.list(item),
                    object -> Optional.of(get.apply(object)).filter(values -> !values.isEmpty()),
                    set);
        }

        /**
         * Says of optional members that an object has all of them or none.
         *
         * @param names the names of the members
         * @return this
         */
        public Declaration<T, B> together(String... names) {
            together.add(List.of(names));
            return this;
        }

        /**
         * The type.
         *
         * @return the type
         */
        public ObjectType<T, B> type() {
            return new ObjectType<>(this);
        }
    }

    private record ConstantType(String constant) implements JsonType<String> {
        @Override
        public void write(JsonGenerator generator, String value) throws IOException {
            generator.writeString(value);
        }

        @Override
        public String read(JsonParser parser) throws IOException {
            JsonCheck.constant(parser, constant);
            return constant;
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.schema().put("const", constant);
        }
    }
}
