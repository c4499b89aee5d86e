package io.gongkai.core.dataset;

import io.gongkai.core.text.Text;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table: its name in the header, what it means, and what it takes of a row.
 *
 * @param <R> the rows
 * @param name the name in the header
 * @param type the type in the sense of Table Schema
 * @param title what people call it
 * @param description what stands in it
 * @param isRequired whether it is never empty
 * @param allowed all that can stand in it, by the forms in use; empty for anything
 * @param value makes the field of a row; empty for none
 */
record Column<R>(
        String name,
        Type type,
        Text title,
        Text description,
        boolean isRequired,
        Function<List<DatasetForm>, List<String>> allowed,
        Function<R, String> value) {
    /** What the fields of a column are. */
    enum Type {
        /** Text. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** An exact decimal number. */
        NUMBER
    }

    static <R> Column<R> text(String name, Text title, Text description, Function<R, String> value) {
        return of(name, Type.STRING, title, description, value);
    }

    static <R> Column<R> of(String name, Type type, Text title, Text description, Function<R, String> value) {
        return new Column<>(name, type, title, description, false, forms -> List.of(), value);
    }

    Column<R> required() {
        return new Column<>(name, type, title, description, true, allowed, value);
    }

    Column<R> oneOf(Function<List<DatasetForm>, List<String>> all) {
        return new Column<>(name, type, title, description, isRequired, all, value);
    }

    /** The same column of rows that this one's rows are a part of. */
    <S> Column<S> within(Function<S, R> part) {
        return new Column<>(name, type, title, description, isRequired, allowed, value.compose(part));
    }
}
