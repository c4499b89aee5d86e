package io.gongkai.core.table;

import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;

/** A printed row or column of a form. */
public interface FormLine {
    /**
     * What the form prints for the line, and what it is called here.
     *
     * @return the label with all that belongs to it
     */
    FormLabel printed();

    /**
     * The line under which this one stands.
     *
     * @return the parent; empty at the top
     */
    default Optional<? extends FormLine> parent() {
        return Optional.empty();
    }

    /**
     * The permanent name in addresses, such as {@code results.granted}.
     *
     * @return the code
     */
    default String code() {
        return printed().code();
    }

    /**
     * The number printed before the label, such as {@code (一)} or {@code 其中:}.
     *
     * @return the number; empty when none is printed
     */
    default String number() {
        return printed().number();
    }

    /**
     * The official label without its number, and a translation.
     *
     * @return the label
     */
    default Text label() {
        return printed().label();
    }

    /**
     * Other labels under which published reports print the line.
     *
     * @return the variants, without numbers
     */
    default List<String> variants() {
        return printed().variants();
    }

    /**
     * The article or document on which the line rests.
     *
     * @return the basis; empty when none is known
     */
    default Text basis() {
        return printed().basis();
    }

    /**
     * What the line counts, and what to know about it.
     *
     * @return the note, without a full stop; empty when there is nothing to say
     */
    default Text note() {
        return printed().note();
    }

    /**
     * How sentences name what the line counts.
     *
     * @return the wording; none where no sentence is read for the line
     */
    default Wording wording() {
        return printed().wording();
    }

    /**
     * The label as people read it: in Chinese behind its number, as printed.
     *
     * @return the title
     */
    default Text title() {
        return new Text(number() + label().zh(), label().en());
    }
}
