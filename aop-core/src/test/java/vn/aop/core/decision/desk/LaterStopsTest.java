package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.assessment;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.serving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

/** A1 takes 5 million of ads a month all year; P1 is proposed in its place. */
@AddLifecycleHook(FewerTries.class)
class LaterStopsTest {

    private static Plan plan(int last) {
        return shop().withBudget(serving("ads", AccountKind.MARKETING, everyMonth(20_000_000)))
                .withActions(
                        work("A1", 1, last, lift("online", "*", "0.05"))
                                .using("ads", 5_000_000L * last)
                                .action())
                .plan();
    }

    private static Change stop(int month) {
        return new ActionChange.Drop("A1", Optional.of(month(month)));
    }

    private static Change slower(int month) {
        return new ActionRevision.Scale("A1", new BigDecimal("0.5"), Optional.of(month(month)));
    }

    private static List<List<Change>> later(Plan plan, Change stop, int from, int to) {
        Action own = work("P1", from, to, lift("online", "*", "0.10")).action();
        return new LaterStart(assessment(plan, stop, new ActionChange.Add(own))).of(List.of(own));
    }

    private static Optional<Action> after(Plan plan, Change... changes) {
        return plan.with(List.of(changes)).orElseThrow(ProblemsException::new).action("A1");
    }

    private static Optional<Action> after(Plan plan, Change stop, List<Change> remedy) {
        List<Change> all = new ArrayList<>(List.of(stop));
        remedy.stream()
                .filter(it -> it instanceof ActionChange own && own.action().equals("A1"))
                .forEach(all::add);
        return plan.with(all).orElseThrow(ProblemsException::new).action("A1");
    }

    /** From July on P1 takes the place of A1; a month later A1 goes on through July. */
    @Test
    void what_an_action_takes_the_place_of_goes_on_until_it_begins() {
        Plan plan = plan(12);
        List<Change> first = later(plan, stop(7), 7, 9).get(0);

        assertThat(first).hasSize(2).startsWith(new ActionChange.Delay("P1", 1));
        assertThat(after(plan, stop(7), first)).isEqualTo(after(plan, stop(8)));
        assertThat(after(plan, slower(7), later(plan, slower(7), 7, 9).get(0)))
                .isEqualTo(after(plan, slower(8)));
    }

    @Property(tries = 60)
    void a_stop_keeps_its_distance_from_the_action_that_it_makes_room_for(
            @ForAll @IntRange(min = 2, max = 11) int from,
            @ForAll @IntRange(min = 0, max = 3) int stops,
            @ForAll boolean isScaled) {
        Plan plan = plan(12);
        int stopped = Math.min(12, from + stops);
        Change stop = isScaled ? slower(stopped) : stop(stopped);
        List<List<Change>> remedies = later(plan, stop, from, Math.min(12, from + 2));

        for (List<Change> remedy : remedies) {
            int more = ((ActionChange.Delay) remedy.get(0)).months();
            Change then = isScaled ? slower(stopped + more) : stop(stopped + more);

            assertThat(after(plan, stop, remedy)).isEqualTo(after(plan, then));
        }
        assertThat(remedies).hasSize(Math.min(6, 12 - stopped));
    }

    @Test
    void what_is_stopped_before_it_begins_or_for_something_else_stays_stopped() {
        assertThat(later(plan(12), stop(5), 7, 9).get(0))
                .containsExactly(new ActionChange.Delay("P1", 1));
        assertThat(later(plan(12), stop(12), 7, 9).get(0))
                .containsExactly(new ActionChange.Delay("P1", 1));
    }

    @Test
    void what_is_over_by_then_is_not_stopped() {
        Plan plan = plan(7);
        List<Change> first = later(plan, stop(7), 7, 9).get(0);

        assertThat(after(plan, stop(7), first)).isEqualTo(plan.action("A1"));
    }

    @Test
    void is_told_by_its_month() {
        Plan plan = plan(12);
        List<Change> proposed =
                List.of(stop(7), work("P1", 7, 9, lift("online", "*", "0.10")).add());
        List<Message> told =
                new ToldConditions(plan, proposed, later(plan, stop(7), 7, 9).get(0)).sentences();

        assertThat(told)
                .extracting(Message::key)
                .containsExactly("change.delay-action-one", "condition.in-place");
        assertThat(told.get(1).arg("net")).isEqualTo(List.of(stop(8).sentence(plan)));
    }
}
