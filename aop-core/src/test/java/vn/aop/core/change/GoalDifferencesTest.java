package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.change.ChangedShop.notCore;
import static vn.aop.core.change.ChangedShop.shop;
import static vn.aop.core.plan.SmallShop.growth;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.RandomChanges.Changed;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * The store sells 1200 million either way. The goal asks for 5 % more, 1260, which it misses by
 * less than the tolerance.
 */
@AddLifecycleHook(FewerTries.class)
class GoalDifferencesTest {

    private static final Goal STORE = notCore("G3", "revenue[store]");

    @Provide
    Arbitrary<Changed> possible() {
        return RandomChanges.possible();
    }

    /** Whether the metric moves, the target or the tolerance. */
    @Property(tries = 100)
    void a_goal_that_falls_to_a_worse_status_stands_first_in_what_gets_worse(
            @ForAll("possible") Changed one, @ForAll("possible") Changed other) {
        Plan before = one.before().with(one.changes()).orElseThrow(ProblemsException::new);
        Plan after = other.before().with(other.changes()).orElseThrow(ProblemsException::new);
        Assume.that(Projection.problems(before).isEmpty() && Projection.problems(after).isEmpty());

        TradeOff tradeOff = PlanComparison.of(before, after).tradeOff();

        List<Place> lost =
                tradeOff.goals().stream()
                        .filter(GoalDifferences::isLost)
                        .map(it -> Place.goal(it.goal().id()))
                        .toList();
        assertThat(tradeOff.worse().stream().limit(lost.size()).map(Difference::where))
                .containsExactlyElementsOf(lost);
    }

    @Test
    void a_goal_is_lost_because_more_is_asked_for() {
        TradeOff raised = compared(STORE.withTarget(growth("0.20"))).tradeOff();

        assertThat(raised.worse())
                .containsExactly(
                        told(
                                levels("trade.goal-lost-raised", "1200", "1440")
                                        .with("status", GoalStatus.OFF_TRACK)
                                        .with("was", money("1260"))));
        assertThat(raised.better()).isEmpty();
    }

    /** The id stays, and 1200 million of sales and a share of sales are not compared. */
    @Test
    void another_metric_or_side_under_the_id_is_another_goal() {
        Goal share = ofMetric("gross_profit / revenue", Bound.AT_LEAST, "0.99");
        Goal atMost = ofMetric("revenue[store]", Bound.AT_MOST, "1000000000");

        for (Goal other : List.of(share, atMost)) {
            GoalTrade trade = compared(other).tradeOff().goal(STORE.id()).orElseThrow();

            assertThat(trade.isOfAnother()).isTrue();
            assertThat(trade.isRaised() || trade.isEased()).isFalse();
            assertThat(trade.isWorse() || trade.isBetter()).isFalse();
            assertThat(trade.change().whyUndefined()).contains(Message.of("undefined.other-goal"));
            assertThat(compared(other).tradeOff().worse())
                    .filteredOn(it -> it.where().equals(Place.goal(STORE.id())))
                    .extracting(it -> it.message().key())
                    .containsExactly("trade.goal-other");
        }
    }

    private static Goal ofMetric(String metric, Bound bound, String level) {
        return new Goal(
                STORE.id(),
                STORE.name(),
                Metric.parse(metric),
                SmallShop.level(level),
                bound,
                STORE.rank(),
                STORE.weight(),
                STORE.tolerance());
    }

    /** What is given up by asking for less is told as well. */
    @Test
    void a_goal_is_won_because_less_is_asked_for() {
        TradeOff eased = compared(STORE.withTarget(growth("-0.01"))).tradeOff();

        assertThat(eased.better())
                .containsExactly(
                        told(
                                levels("trade.goal-won-eased", "1200", "1188")
                                        .with("status", GoalStatus.ON_TRACK)
                                        .with("was", money("1260"))));
        assertThat(eased.worse()).containsExactly(target("trade.goal-eased", "1260", "1188"));
    }

    @Test
    void a_goal_that_is_missed_anyway_is_further_off_where_more_is_asked_for() {
        Plan off = with(STORE.withTarget(growth("0.20")));

        TradeOff raised = PlanComparison.of(off, with(STORE.withTarget(growth("0.30")))).tradeOff();

        assertThat(raised.worse()).containsExactly(target("trade.goal-raised", "1440", "1560"));
        assertThat(raised.better()).isEmpty();
    }

    /** More is asked for and the plan comes to it: neither is lost, and nothing is gained yet. */
    @Test
    void a_raised_goal_that_is_still_reached_is_neither() {
        Plan kept = with(STORE.withTarget(growth("-0.10")));

        TradeOff raised =
                PlanComparison.of(kept, with(STORE.withTarget(growth("-0.01")))).tradeOff();

        assertThat(raised.worse()).isEmpty();
        assertThat(raised.better()).isEmpty();
    }

    @Test
    void a_goal_is_lost_because_less_leeway_is_left() {
        Goal strict =
                new Goal(
                        STORE.id(),
                        STORE.name(),
                        STORE.metric(),
                        STORE.target(),
                        STORE.bound(),
                        STORE.rank(),
                        STORE.weight(),
                        new BigDecimal("0.01"));

        PlanComparison stricter = compared(strict);
        PlanComparison looser = PlanComparison.of(stricter.after(), stricter.before());

        assertThat(stricter.tradeOff().worse())
                .containsExactly(
                        told(
                                Message.of("trade.goal-judged-anew")
                                        .with("goal", Text.of("G3"))
                                        .with("after", money("1200"))
                                        .with("target", money("1260"))
                                        .with("status", GoalStatus.OFF_TRACK)
                                        .with("was", GoalStatus.AT_RISK)));
        assertThat(looser.tradeOff().better().stream().map(it -> it.message().key()))
                .containsExactly("trade.goal-judged-anew");
    }

    private static PlanComparison compared(Goal other) {
        return PlanComparison.of(with(STORE), with(other));
    }

    private static Plan with(Goal goal) {
        Plan plan = shop().plan();
        List<Goal> goals =
                Stream.concat(
                                plan.goals().stream().filter(it -> !it.id().equals(goal.id())),
                                Stream.of(goal))
                        .toList();
        return plan.toBuilder().goals(goals).build();
    }

    private static Message levels(String key, String comesTo, String target) {
        return Message.of(key)
                .with("goal", Text.of("G3"))
                .with("before", money(comesTo))
                .with("after", money(comesTo))
                .with("target", money(target));
    }

    private static Difference target(String key, String before, String after) {
        return told(
                Message.of(key)
                        .with("goal", Text.of("G3"))
                        .with("before", money(before))
                        .with("after", money(after)));
    }

    private static Difference told(Message message) {
        return new Difference(Place.goal("G3"), message);
    }

    private static Value money(String millions) {
        return Value.of(new BigDecimal(millions).movePointRight(6), Unit.MONEY);
    }
}
