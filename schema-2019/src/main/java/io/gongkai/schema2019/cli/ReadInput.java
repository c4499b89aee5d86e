package io.gongkai.schema2019.cli;

import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of many inputs.
 *
 * @param name its name
 * @param folder the folder in which it was found; empty if it was given itself
 * @param problem why it cannot be used, if it is a folder that cannot; else null
 */
record ReadInput(String name, String folder, @Nullable UnreadableInputException problem) {
    /**
     * All inputs in their order, with the files of folders in their place.
     *
     * @param passedOver takes what is said of files of other kinds
     */
    static List<ReadInput> all(List<String> names, List<Text> passedOver) {
        List<ReadInput> inputs = new ArrayList<>();
        passedOver.addAll(ReportFolder.walk(names, new ReportFolder.Taker() {
            @Override
            public void file(String name, String folder) {
                inputs.add(new ReadInput(name, folder, null));
            }

            @Override
            public void fail(String folder, UnreadableInputException problem) {
                inputs.add(new ReadInput(folder, "", problem));
            }
        }));
        return inputs;
    }
}
