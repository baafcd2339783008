package vn.aop.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.aop.core.limit.Deadline;

/** Latches tell when a turn has begun, so nothing here depends on how fast a machine is. */
@Timeout(60)
class TurnsTest {

    private static final Clock STANDING = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ExecutorService visits = Executors.newCachedThreadPool();
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void stop() {
        leave.countDown();
        visits.shutdownNow();
    }

    /** Takes a turn and keeps it until everybody may leave. */
    private CompletableFuture<String> visit(Turns turns, CountDownLatch begun) {
        return CompletableFuture.supplyAsync(() -> turns.take(it -> staying(begun)), visits);
    }

    private String staying(CountDownLatch begun) {
        begun.countDown();
        await(leave);
        return "done";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void two_are_thought_about_at_once() {
        Turns turns = new Turns(STANDING, 2, 0);
        CountDownLatch begun = new CountDownLatch(2);

        List<CompletableFuture<String>> both = List.of(visit(turns, begun), visit(turns, begun));
        await(begun);
        leave.countDown();

        assertThat(both).extracting(CompletableFuture::join).containsOnly("done");
    }

    @Test
    void whoever_comes_when_the_line_is_full_is_asked_to_come_back() {
        Turns turns = new Turns(STANDING, 1, 0);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> first = visit(turns, begun);
        await(begun);

        assertThatThrownBy(() -> turns.take(deadline -> "second"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> {
                            assertThat(it.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                            assertThat(it.reason().key()).isEqualTo("error.busy");
                        });

        leave.countDown();
        assertThat(first.join()).isEqualTo("done");
        assertThat(turns.<String>take(deadline -> "later")).isEqualTo("later");
    }

    /** Of nine who come while one is thought about, three find a place in the line. */
    @Test
    void others_wait_for_their_turn_as_far_as_there_is_room() {
        Turns turns = new Turns(STANDING, 1, 3);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> first = visit(turns, begun);
        await(begun);
        CountDownLatch refused = new CountDownLatch(6);
        AtomicInteger begunLater = new AtomicInteger();

        List<CompletableFuture<Integer>> others =
                IntStream.range(0, 9).mapToObj(i -> later(turns, begunLater, refused)).toList();
        await(refused);

        assertThat(begunLater).hasValue(0);
        leave.countDown();
        assertThat(others)
                .extracting(CompletableFuture::join)
                .containsExactlyInAnyOrder(0, 0, 0, 0, 0, 0, 1, 2, 3);
        assertThat(first.join()).isEqualTo("done");
    }

    /** Takes a turn and tells how many have had one since; 0 where it is refused. */
    private CompletableFuture<Integer> later(
            Turns turns, AtomicInteger begun, CountDownLatch refused) {
        return CompletableFuture.supplyAsync(
                        () -> turns.<Integer>take(it -> begun.incrementAndGet()), visits)
                .exceptionally(
                        busy -> {
                            refused.countDown();
                            return 0;
                        });
    }

    @Test
    void a_turn_that_fails_is_given_on() {
        Turns turns = new Turns(STANDING, 1, 0);

        assertThatThrownBy(() -> turns.take(TurnsTest::fail)).hasMessage("broken");

        assertThat(turns.<String>take(deadline -> "next")).isEqualTo("next");
    }

    private static String fail(Deadline deadline) {
        throw new IllegalStateException("broken");
    }

    @Test
    void a_turn_is_over_two_seconds_after_it_has_begun() {
        Moving clock = new Moving();
        Turns turns = new Turns(clock, 1, 0);

        turns.take(
                deadline -> {
                    assertThat(deadline.isPast()).isFalse();
                    clock.moveOn(Duration.ofMillis(2_000));
                    assertThat(deadline.isPast()).isFalse();
                    clock.moveOn(Duration.ofMillis(1));
                    assertThat(deadline.isPast()).isTrue();
                    return "";
                });

        assertThat(turns.<Boolean>take(Deadline::isPast)).isFalse();
    }

    /** A clock that is set by hand. */
    private static final class Moving extends Clock {

        private Instant now = Instant.EPOCH;

        void moveOn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
