package io.gongkai.schema2008.local;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.json.Json;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The local forms that a reader knows: those that ship, and one's own.
 *
 * <p>Example: {@code Schema2008.read(document, Schema2008.localForms().with(LocalForms.read(Files.readAllBytes(file))))}.
 * Immutable and safe for use by many threads.
 */
public final class LocalForms {
    private final List<LocalForm> forms;

    private LocalForms(List<LocalForm> forms) {
        this.forms = List.copyOf(forms);
    }

    /**
     * The forms that ship.
     *
     * @return the forms
     */
    public static LocalForms shipped() {
        return Shipped.FORMS;
    }

    /** Read from files when they are first asked for. */
    private static final class Shipped {
        private static final LocalForms FORMS = new LocalForms(List.of(load("fujian-2012"), load("fujian-2015")));

        private static LocalForm load(String name) {
            try (InputStream file = LocalForms.class.getResourceAsStream(name + ".json")) {
                if (file == null) {
                    throw new IllegalStateException("no local form " + name);
                }
                return read(file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads a form, strictly.
     *
     * @param json the JSON in UTF-8; the files that ship show it
     * @return the form
     * @throws UnreadableInputException if the JSON breaks the contract, names a cell that there is not, or rows or columns could
     *     be taken for each other; with the place
     */
    public static LocalForm read(byte[] json) {
        return Json.read(json, LocalFormJson.TYPE::read);
    }

    /**
     * Writes a form, so that {@link #read} reads an equal one.
     *
     * @param form the form
     * @return the JSON in UTF-8, on one line
     */
    public static byte[] write(LocalForm form) {
        return Json.write(generator -> LocalFormJson.TYPE.write(generator, form));
    }

    /**
     * These forms and one's own.
     *
     * @param form the form
     * @return the forms
     * @throws UnreadableInputException if there is a form of that name already, for the result names the form
     */
    public LocalForms with(LocalForm form) {
        if (forms.stream().anyMatch(other -> other.name().equals(form.name()))) {
            throw new UnreadableInputException(new InputProblem(
                    "name-taken",
                    "/name",
                    new Text("已有名为“" + form.name() + "”的表", "there is a form \"" + form.name() + "\" already"),
                    new Text("请另取名称，以免结果中分不清。", "Take another name, so that results can be told apart.")));
        }
        List<LocalForm> all = new ArrayList<>(forms);
        all.add(form);
        return new LocalForms(all);
    }

    /**
     * All forms.
     *
     * @return the forms
     */
    public List<LocalForm> all() {
        return forms;
    }
}
