package vn.aop.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RecentTest {

    private final AtomicInteger worked = new AtomicInteger();
    private final Recent<String, Integer> recent = new Recent<>(answer -> answer != 13);

    @Test
    void an_answer_is_worked_out_once() {
        assertThat(recent.answer("a", worked::incrementAndGet)).isEqualTo(1);
        assertThat(recent.answer("a", worked::incrementAndGet)).isEqualTo(1);
        assertThat(recent.answer("b", worked::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void an_answer_that_is_not_good_for_long_is_worked_out_again() {
        assertThat(recent.answer("a", () -> 13)).isEqualTo(13);
        assertThat(recent.answer("a", () -> 14)).isEqualTo(14);
        assertThat(recent.answer("a", () -> 15)).isEqualTo(14);
    }

    @Test
    void where_working_it_out_fails_the_next_one_tries_again() {
        assertThatThrownBy(() -> recent.answer("a", RecentTest::fail)).hasMessage("broken");

        assertThat(recent.answer("a", worked::incrementAndGet)).isEqualTo(1);
    }

    private static int fail() {
        throw new IllegalStateException("broken");
    }

    @Test
    void who_asks_the_same_meanwhile_gets_the_same_answer() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch known = new CountDownLatch(1);
        CompletableFuture<Integer> first =
                CompletableFuture.supplyAsync(() -> recent.answer("a", () -> slow(begun, known)));
        await(begun);
        CompletableFuture<Integer> second =
                CompletableFuture.supplyAsync(
                        () -> recent.answer("a", () -> worked.addAndGet(100)));

        known.countDown();

        assertThat(first.join()).isEqualTo(1);
        assertThat(second.join()).isEqualTo(1);
    }

    private int slow(CountDownLatch begun, CountDownLatch known) {
        begun.countDown();
        await(known);
        return worked.incrementAndGet();
    }

    @Test
    void forgets_what_was_not_asked_of_late() {
        recent.answer("first", worked::incrementAndGet);
        recent.answer("second", worked::incrementAndGet);
        for (int i = 0; i < 63; i++) {
            recent.answer("first", () -> -1);
            recent.answer("other " + i, () -> 0);
        }

        assertThat(recent.answer("first", () -> -1)).isEqualTo(1);
        assertThat(recent.answer("second", () -> -2)).isEqualTo(-2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
