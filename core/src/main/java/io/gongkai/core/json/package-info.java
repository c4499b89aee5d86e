/**
 * Strict JSON, and how to be told what is wrong with JSON that is not.
 *
 * <p>{@link io.gongkai.core.json.Json} reads and writes one value, strictly or tolerantly, and makes the mappers. A {@link
 * io.gongkai.core.json.JsonType} tells of one Java type how it is written, read and described by a {@link
 * io.gongkai.core.json.JsonSchema}: {@link io.gongkai.core.json.ObjectType} for objects with members, {@link
 * io.gongkai.core.json.JsonTypes} for texts, names out of a list and lists. Types with many members of one kind, such as
 * tables, are written with {@link io.gongkai.core.json.Members} and {@link io.gongkai.core.json.JsonCheck}. What is refused is
 * a {@link io.gongkai.core.json.JsonRefusal}, thrown in an {@link io.gongkai.core.json.InvalidJsonException} or collected in a
 * {@link io.gongkai.core.json.TolerantReading}.
 *
 * <p>Many values come and go as JSON Lines, one a line: {@link io.gongkai.core.json.JsonLinesReader}, {@link
 * io.gongkai.core.json.JsonLinesWriter}.
 */
@NullMarked
package io.gongkai.core.json;

import org.jspecify.annotations.NullMarked;
