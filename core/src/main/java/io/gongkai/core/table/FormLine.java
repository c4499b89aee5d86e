package io.gongkai.core.table;

import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;

/** A printed row or column of a form: what it is called, there and here. */
public interface FormLine {
    /**
     * The permanent name in addresses, such as {@code results.granted}.
     *
     * @return the code
     */
    String code();

    /**
     * The number printed before the label, such as {@code (一)} or {@code 其中:}.
     *
     * @return the number; empty when none is printed
     */
    String number();

    /**
     * The official label without its number, and a translation.
     *
     * @return the label
     */
    Text label();

    /**
     * Other labels under which published reports print the line.
     *
     * @return the variants, without numbers
     */
    List<String> variants();

    /**
     * The line under which this one stands.
     *
     * @return the parent; empty at the top
     */
    Optional<? extends FormLine> parent();

    /**
     * The label as people read it: in Chinese behind its number, as printed.
     *
     * @return the title
     */
    default Text title() {
        return new Text(number() + label().zh(), label().en());
    }
}
