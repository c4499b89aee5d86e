package io.gongkai.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import org.junit.jupiter.api.Test;

class InputProblemTest {
    private static final Text WHAT = new Text("是空的", "it is empty");
    private static final Text ADVICE = new Text("请填写。", "Fill it in.");

    @Test
    void describe_withPlace_namesItFirst() {
        InputProblem problem = new InputProblem("empty", "/a, line 3, column 17", WHAT, ADVICE);

        assertThat(problem.describe(Language.ZH)).isEqualTo("/a, line 3, column 17：是空的\n请填写。");
        assertThat(problem.describe(Language.EN)).isEqualTo("/a, line 3, column 17: it is empty\nFill it in.");
    }

    @Test
    void describe_withoutPlace_beginsWithTheProblem() {
        assertThat(new InputProblem("empty", "", WHAT, ADVICE).describe(Language.EN))
                .isEqualTo("it is empty\nFill it in.");
    }

    @Test
    void exceptions_bothKinds_carryTheProblemAndSayItInEnglish() {
        InputProblem problem = new InputProblem("empty", "", WHAT, ADVICE);

        assertThat(new UnreadableInputException(problem).problem()).isSameAs(problem);
        assertThat(new UnsupportedFormatException(problem))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("it is empty\nFill it in.");
    }
}
