package io.gongkai.schema2019.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void results_ofWorkThatIsDoneLaterThanWhatFollows_keepTheirOrder() {
        CountDownLatch lastIsDone = new CountDownLatch(1);
        List<Integer> taken = new ArrayList<>();

        try (InOrder<Integer> turns = new InOrder<>(2, taken::add)) {
            turns.submit(() -> {
                lastIsDone.await();
                return 0;
            });
            for (int i = 1; i < 8; i++) {
                int number = i;
                turns.submit(() -> {
                    if (number == 7) {
                        lastIsDone.countDown();
                    }
                    return number;
                });
            }
            turns.finish();
        }

        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, 8).boxed().toList());
    }

    @Test
    void results_thatWait_areFewHoweverMuchWorkThereIs() {
        AtomicInteger waiting = new AtomicInteger();
        int most = 0;

        try (InOrder<Integer> turns = new InOrder<>(2, result -> waiting.decrementAndGet())) {
            for (int i = 0; i < 1000; i++) {
                turns.submit(() -> 0);
                most = Math.max(most, waiting.incrementAndGet());
            }
            turns.finish();
        }

        assertThat(waiting).hasValue(0);
        assertThat(most).isLessThanOrEqualTo(9);
    }

    @Test
    void work_thatBreaks_isThrownWhereItsTurnIs() {
        try (InOrder<Integer> turns = new InOrder<>(1, result -> {})) {
            turns.submit(() -> {
                throw new OutOfMemoryError("as if");
            });

            assertThatThrownBy(turns::finish).isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void threads_interruptedWhileWaiting_areNotLeftBehind() {
        InOrder<Integer> turns = new InOrder<>(1, result -> {});
        turns.submit(() -> {
            new CountDownLatch(1).await();
            return 0;
        });
        Thread.currentThread().interrupt();

        assertThatThrownBy(turns::finish).hasMessage("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        turns.close();
    }

    @Test
    void failures_ofTheMachine_areToldOfTheirInputAlone() {
        assertThat(problem(new OutOfMemoryError("as if"))).isEqualTo("out-of-memory");
        assertThat(problem(new StackOverflowError())).isEqualTo("too-deep");
        assertThat(problem(new IllegalStateException())).isEqualTo("unexpected");
    }

    private static String problem(Throwable e) {
        var problem = ReadResult.failed("x", OptionalLong.empty(), e).problem();
        return problem == null ? "" : problem.code();
    }
}
