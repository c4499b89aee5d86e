package io.gongkai.core.testkit;

import io.gongkai.core.input.InputProblem;
import java.util.List;
import java.util.Map;

/** The mapper of a host, of whatever line of Jackson, as the contract of hosts uses it. */
public interface HostMapper {
    /** The version of Jackson, such as 2.21.8. */
    String version();

    /** Writes a value. */
    byte[] write(Object value) throws Exception;

    /** Writes a value with indentation. */
    byte[] writeIndented(Object value) throws Exception;

    /** Reads a value. */
    <T> T read(byte[] json, Class<T> type) throws Exception;

    /** Reads a value from a text, in which columns are counted in characters. */
    <T> T read(String json, Class<T> type) throws Exception;

    /** Reads a value from a tree of some JSON, which knows no lines. */
    <T> T readTree(String json, Class<T> type) throws Exception;

    /** Reads a list. */
    <T> List<T> readList(byte[] json, Class<T> element) throws Exception;

    /** Reads a map. */
    <T> Map<String, T> readMap(byte[] json, Class<T> value) throws Exception;

    /** Makes a tree of a value, and a value of the tree. */
    <T> T throughTree(Object value, Class<T> type) throws Exception;

    /** Makes a value of another through a buffer of tokens, as polymorphic members are read. */
    <T> T throughBuffer(Object value, Class<T> type) throws Exception;

    /** What some failure of the mapper tells; fails if it is no refusal by a codec. */
    Refusal refusal(Throwable failure);

    /**
     * A refusal.
     *
     * @param problem what the SDK says
     * @param message the message of the exception, without its place
     * @param line the line, from 1
     * @param column the column, from 1
     * @param path where in the host's types
     */
    record Refusal(InputProblem problem, String message, int line, int column, String path) {}
}
