package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Bridges;
import vn.aop.core.projection.Projection;

/** The mathematics of the goals breaks off where nobody waits for it any more. */
class CoherenceDeadlineTest {

    private static final Plan PLAN =
            shop(
                            goal("G1", "revenue", growth("0.20")),
                            goal("G2", "revenue[online] / revenue", level("0.45")))
                    .plan();

    @Test
    void nothing_is_begun_after_the_deadline() {
        Deadline past = () -> true;

        assertThatThrownBy(() -> Coherence.of(PLAN, past)).isInstanceOf(DeadlinePassed.class);
        assertThatThrownBy(() -> Demands.of(Projection.of(PLAN), past))
                .isInstanceOf(DeadlinePassed.class);
        assertThatThrownBy(() -> Bridges.of(Projection.of(PLAN), past))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void every_programme_asks_before_it_is_solved() {
        AtomicInteger asked = new AtomicInteger();
        Coherence whole =
                Coherence.of(
                        PLAN,
                        () -> {
                            asked.incrementAndGet();
                            return false;
                        });

        int questions = asked.get();

        assertThat(whole).isEqualTo(Coherence.of(PLAN));
        assertThat(questions).isGreaterThan(10);
        for (int last = 0; last < questions; last++) {
            int most = last;
            AtomicInteger again = new AtomicInteger();
            assertThatThrownBy(() -> Coherence.of(PLAN, () -> again.incrementAndGet() > most))
                    .isInstanceOf(DeadlinePassed.class);
        }
    }
}
