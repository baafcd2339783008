package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.change.ChangedShop.AUGUST;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.onlineShop;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.refusals;
import static vn.aop.core.change.ChangedShop.shop;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class ActionChangeTest {

    private static final Action SECOND = action("A2", JUNE, AUGUST, lifting("store", "0.10", 0));

    @Test
    void an_action_is_taken_up_after_the_others_or_at_a_place() {
        assertThat(after(plan(), new ActionChange.Add(SECOND)).actions())
                .containsExactly(onlineShop(), SECOND);
        assertThat(after(plan(), new ActionChange.Add(SECOND, Optional.of(0))).actions())
                .containsExactly(SECOND, onlineShop());
        assertThat(after(plan(), new ActionChange.Add(SECOND, Optional.of(9))).actions())
                .containsExactly(onlineShop(), SECOND);
    }

    @Test
    void refuses_a_place_before_the_first() {
        assertThatThrownBy(() -> new ActionChange.Add(SECOND, Optional.of(-1)))
                .hasMessage("Position -1 does not exist; give 0 or more");
    }

    @Test
    void refuses_an_action_that_does_not_fit_into_the_plan() {
        Action late = action("A9", YearMonth.of(2027, 1), YearMonth.of(2027, 2));

        assertThat(refusals(plan(), new ActionChange.Add(onlineShop()), new ActionChange.Add(late)))
                .containsExactly(
                        Problem.at(Place.of("changes/0/actions/A1"), "plan.id-twice")
                                .because(Problem.Reason.NOT_AS_IT_STANDS)
                                .with("id", "A1"),
                        Problem.at(
                                        Place.of("changes/1/actions/A9/from"),
                                        "projection.action-outside-year")
                                .with("action", "A9")
                                .with("running", late.running())
                                .with("from", JANUARY)
                                .with("to", DECEMBER));
    }

    @Test
    void an_action_that_is_given_up_is_gone_and_comes_back_at_its_place() {
        Plan plan = shop().withActions(SECOND, onlineShop()).plan();
        Change drop = new ActionChange.Drop("A2", Optional.empty());

        assertThat(after(plan, drop).actions()).containsExactly(onlineShop());
        assertThat(drop.undo(plan)).containsExactly(new ActionChange.Add(SECOND, Optional.of(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01", "2026-03"})
    void an_action_that_stops_before_it_has_run_is_gone(YearMonth stops) {
        assertThat(after(plan(), drop(stops)).actions()).isEmpty();
    }

    /** Three of six months have run: half of the 30 million is spent, the end is not reached. */
    @Test
    void an_action_that_stops_midway_keeps_what_is_done_by_then() {
        Action half = after(plan(), drop(JUNE)).action("A1").orElseThrow();

        assertThat(half.running()).isEqualTo(new Span(MARCH, YearMonth.of(2026, 5)));
        assertThat(half.uses()).containsExactly(new BudgetUse("ads", vnd(15_000_000)));
        assertThat(half.milestones()).containsExactly(new Milestone(Text.of("first order"), MARCH));
        assertThat(half.effort()).isEqualTo(onlineShop().effort());
        assertThat(half.effects()).isEqualTo(onlineShop().effects());
        assertThat(drop(JUNE).undo(plan()))
                .containsExactly(new ActionRevision.Revise(onlineShop()));
    }

    /** After two of three ramp months 0.20 of 0.30 is there, and nobody works on the rest. */
    @Test
    void a_lasting_lift_that_still_grows_stays_as_it_is_when_the_action_stops() {
        Plan after = after(plan(), drop(YearMonth.of(2026, 5)));

        assertThat(after.action("A1").orElseThrow().effects())
                .containsExactly(lifting("online", "0.2", 2));
        assertThat(online(after, MARCH)).isEqualTo(vnd(55_000_000));
        assertThat(online(after, YearMonth.of(2026, 4))).isEqualTo(vnd(60_000_000));
        assertThat(online(after, DECEMBER)).isEqualTo(vnd(60_000_000));
    }

    @Test
    void a_lift_that_ends_with_the_action_is_left_as_it_is() {
        Effect passing =
                new Effect(
                        Optional.of("online"),
                        Optional.empty(),
                        new BigDecimal("0.30"),
                        3,
                        Effect.Duration.WHILE_RUNNING);
        Plan plan = shop().withActions(action("A1", MARCH, AUGUST, passing)).plan();

        Plan after = after(plan, drop(YearMonth.of(2026, 5)));

        assertThat(after.action("A1").orElseThrow().effects()).containsExactly(passing);
        assertThat(online(after, YearMonth.of(2026, 4))).isEqualTo(vnd(60_000_000));
        assertThat(online(after, YearMonth.of(2026, 5))).isEqualTo(vnd(50_000_000));
    }

    /**
     * Of October to March, three months lie in the year; one of them is left for the 30 million.
     */
    @Test
    void money_is_shared_by_the_months_of_the_year() {
        Plan plan = shop().withActions(action("A1", YearMonth.of(2025, 10), MARCH)).plan();

        Action left = after(plan, drop(YearMonth.of(2026, 2))).action("A1").orElseThrow();

        assertThat(left.uses()).containsExactly(new BudgetUse("ads", vnd(10_000_000)));
    }

    @Test
    void money_of_an_action_outside_the_year_stays_when_it_stops() {
        Plan plan =
                shop().withActions(action("A1", YearMonth.of(2025, 10), YearMonth.of(2025, 12)))
                        .plan();

        Action left = after(plan, drop(YearMonth.of(2025, 11))).action("A1").orElseThrow();

        assertThat(left.uses()).containsExactly(new BudgetUse("ads", vnd(30_000_000)));
    }

    @Test
    void refuses_to_stop_what_is_over_already_but_not_what_ends_that_month() {
        assertThat(refusals(plan(), drop(YearMonth.of(2026, 9))))
                .containsExactly(
                        Problem.at(Place.of("changes/0/from"), "change.over-already")
                                .because(Problem.Reason.NOT_AS_IT_STANDS)
                                .with("action", "A1")
                                .with("to", AUGUST)
                                .with("month", YearMonth.of(2026, 9)));
        assertThat(refusals(plan(), drop(AUGUST))).isEmpty();
    }

    @Test
    void refuses_to_give_up_what_others_wait_for_but_lets_it_stop_midway() {
        Plan plan = shop().withActions(onlineShop(), ChangedShop.after(SECOND, "A1")).plan();

        assertThat(refusals(plan, new ActionChange.Drop("A1", Optional.empty())))
                .containsExactly(
                        Problem.at(Place.of("changes/0/action"), "change.others-wait")
                                .with("action", "A1")
                                .with("others", List.of("A2")));
        assertThat(refusals(plan, drop(JUNE))).isEmpty();
    }

    @Test
    void an_action_that_waits_for_itself_can_be_given_up() {
        Plan plan = shop().withActions(ChangedShop.after(SECOND, "A2")).plan();

        assertThat(after(plan, new ActionChange.Drop("A2", Optional.empty())).actions()).isEmpty();
    }

    @Test
    void an_action_starts_later_or_earlier_with_its_milestones() {
        Action later = after(plan(), new ActionChange.Delay("A1", 2)).action("A1").orElseThrow();
        Action earlier = after(plan(), new ActionChange.Delay("A1", -1)).action("A1").orElseThrow();

        assertThat(later.running())
                .isEqualTo(new Span(YearMonth.of(2026, 5), YearMonth.of(2026, 10)));
        assertThat(later.milestones())
                .extracting(Milestone::month)
                .containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 10));
        assertThat(later.uses()).isEqualTo(onlineShop().uses());
        assertThat(later.effort()).isEqualTo(onlineShop().effort());
        assertThat(earlier.running())
                .isEqualTo(new Span(YearMonth.of(2026, 2), YearMonth.of(2026, 7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, -25})
    void refuses_to_delay_by_nothing_or_by_more_than_two_years(int months) {
        assertThatThrownBy(() -> new ActionChange.Delay("A1", months))
                .hasMessage(
                        "Action A1 starts %d months later; give -24 to 24 but not 0"
                                .formatted(months));
    }

    @Test
    void refuses_to_delay_an_action_out_of_the_year() {
        Plan plan = shop().withActions(action("A1", MARCH, AUGUST)).plan();

        assertThat(refusals(plan, new ActionChange.Delay("A1", 10)))
                .extracting(it -> it.where().toString(), it -> it.message().key())
                .containsExactly(
                        tuple("changes/0/actions/A1/from", "projection.action-outside-year"));
    }

    @Test
    void refuses_to_delay_a_milestone_out_of_the_year() {
        assertThat(refusals(plan(), new ActionChange.Delay("A1", 6)))
                .extracting(it -> it.where().toString(), it -> it.message().key())
                .containsExactly(
                        tuple(
                                "changes/0/actions/A1/milestones/1/month",
                                "plan.milestone-outside-year"));
    }

    /** It need not come back at once: each step towards the year is one that may be taken. */
    @Test
    void an_action_that_lies_outside_the_year_may_move() {
        Plan plan =
                shop().withActions(action("A1", YearMonth.of(2027, 3), YearMonth.of(2027, 4)))
                        .plan();

        assertThat(refusals(plan, new ActionChange.Delay("A1", -1))).isEmpty();
        assertThat(refusals(plan, new ActionChange.Delay("A1", -6))).isEmpty();
    }

    @Test
    void a_plan_that_is_unsound_already_must_not_get_another_problem() {
        Plan plan =
                shop().withActions(
                                action("A1", MARCH, AUGUST),
                                action("A2", YearMonth.of(2027, 3), YearMonth.of(2027, 4)))
                        .plan();

        assertThat(refusals(plan, new ActionChange.Delay("A1", 10)))
                .extracting(it -> it.where().toString())
                .containsExactly("changes/0/actions/A1/from");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, -24})
    void two_years_are_the_longest_delay(int months) {
        assertThat(new ActionChange.Delay("A1", months).undo(plan()))
                .containsExactly(new ActionChange.Delay("A1", -months));
    }

    @Test
    void scaling_multiplies_money_days_and_lifts() {
        Action half =
                after(plan(), new ActionRevision.Scale("A1", new BigDecimal("0.5")))
                        .action("A1")
                        .orElseThrow();

        assertThat(half.uses()).containsExactly(new BudgetUse("ads", vnd(15_000_000)));
        assertThat(half.effort())
                .isEqualTo(Map.of("lan", new BigDecimal("2"), "minh", new BigDecimal("1")));
        assertThat(half.effects()).containsExactly(lifting("online", "0.15", 3));
        assertThat(half.running()).isEqualTo(onlineShop().running());
        assertThat(half.milestones()).isEqualTo(onlineShop().milestones());
    }

    @Test
    void scaled_days_are_written_plainly() {
        Action larger =
                after(plan(), new ActionRevision.Scale("A1", BigDecimal.TEN))
                        .action("A1")
                        .orElseThrow();

        assertThat(larger.effort().get("lan")).isEqualTo(new BigDecimal("40"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "10.1"})
    void refuses_to_scale_by_nothing_by_itself_or_by_too_much(BigDecimal factor) {
        assertThatThrownBy(() -> new ActionRevision.Scale("A1", factor))
                .hasMessage(
                        "Action A1 is scaled by %s; give a number above 0 up to 10 but not 1"
                                .formatted(factor));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "2.01, true"})
    void refuses_to_take_more_from_revenue_than_all_of_it(BigDecimal factor, boolean refused) {
        Plan plan =
                shop().withActions(action("A1", MARCH, AUGUST, lifting("online", "-0.50", 0)))
                        .plan();

        List<Problem> refusals = refusals(plan, new ActionRevision.Scale("A1", factor));

        Problem tooFar =
                Problem.at(Place.of("changes/0/factor"), "change.scales-too-far")
                        .because(Problem.Reason.NOT_AS_IT_STANDS)
                        .with("action", "A1")
                        .with("factor", factor);
        assertThat(refusals).isEqualTo(refused ? List.of(tooFar) : List.of());
    }

    /** −60 % and −60 % take more than all; half of one still does, but less so. */
    @Test
    void a_plan_that_sells_less_than_nothing_may_be_mended_step_by_step() {
        Plan plan =
                shop().withActions(
                                action("A1", MARCH, AUGUST, lifting("online", "-0.60", 0)),
                                action("A2", MARCH, AUGUST, lifting("online", "-0.80", 0)))
                        .plan();

        assertThat(refusals(plan, new ActionRevision.Scale("A2", new BigDecimal("0.6")))).isEmpty();
    }

    @Test
    void refuses_lifts_that_sell_less_than_nothing_together() {
        Action first = action("A1", MARCH, AUGUST, lifting("online", "-0.60", 0));
        Plan plan = shop().withActions(first).plan();
        Action second = action("A2", JUNE, AUGUST, lifting("online", "-0.60", 0));

        assertThat(refusals(plan, new ActionChange.Add(second)))
                .extracting(it -> it.message().key())
                .containsExactly("projection.negative-revenue", "projection.negative-revenue");
    }

    @Test
    void the_days_and_the_action_of_its_owner_pass_to_somebody_else() {
        Action handedOver =
                after(plan(), new ActionRevision.Reassign("A1", "lan", "tam"))
                        .action("A1")
                        .orElseThrow();

        assertThat(handedOver.owner()).contains("tam");
        assertThat(handedOver.effort())
                .isEqualTo(Map.of("minh", new BigDecimal("2"), "tam", new BigDecimal("4")));
    }

    @Test
    void who_works_for_an_action_already_gets_the_days_on_top() {
        Action handedOver =
                after(plan(), new ActionRevision.Reassign("A1", "minh", "lan"))
                        .action("A1")
                        .orElseThrow();

        assertThat(handedOver.owner()).contains("lan");
        assertThat(handedOver.effort()).isEqualTo(Map.of("lan", new BigDecimal("6")));
    }

    @Test
    void a_hand_over_is_undone_by_the_action_as_it_was() {
        assertThat(new ActionRevision.Reassign("A1", "lan", "tam").undo(plan()))
                .containsExactly(new ActionRevision.Revise(onlineShop()));
    }

    @Test
    void an_action_stands_on_its_money_its_people_its_goals_and_the_sales_it_lifts() {
        String[] places = {
            "actions",
            "actions/A1",
            "budget/ads",
            "resources/people/lan",
            "resources/people/minh",
            "goals/G1",
            "company/channels/online",
            "sales/online"
        };

        assertThat(new ActionChange.Drop("A1", Optional.empty()).touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder(places);
        assertThat(new ActionChange.Delay("A1", 1).touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder("actions/A1", "sales/online");
        assertThat(new ActionRevision.Reassign("A1", "lan", "tam").touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder(
                        "actions/A1", "resources/people/lan", "resources/people/tam");
    }

    @Test
    void refuses_to_hand_over_to_oneself_or_what_is_somebody_elses_work() {
        assertThat(
                        refusals(
                                plan(),
                                new ActionRevision.Reassign("A1", "lan", "lan"),
                                new ActionRevision.Reassign("A1", "tam", "lan")))
                .containsExactly(
                        Problem.at(Place.of("changes/0/target"), "change.same-person")
                                .with("person", "lan"),
                        Problem.at(Place.of("changes/1/source"), "change.not-their-work")
                                .because(Problem.Reason.NOT_AS_IT_STANDS)
                                .with("action", "A1")
                                .with("person", "tam"));
    }

    @Test
    void an_action_is_put_in_other_terms() {
        Action other = action("A1", JUNE, AUGUST);

        assertThat(after(plan(), new ActionRevision.Revise(other)).actions())
                .containsExactly(other);
        assertThat(new ActionRevision.Revise(other).undo(plan()))
                .containsExactly(new ActionRevision.Revise(onlineShop()));
    }

    @Test
    void refuses_actions_and_people_that_the_plan_does_not_have() {
        List<String> people = List.of("lan", "minh", "tam", "hoa");

        assertThat(
                        refusals(
                                plan(),
                                new ActionChange.Drop("A7", Optional.empty()),
                                new ActionChange.Drop("A7", Optional.of(JUNE)),
                                new ActionChange.Delay("A7", 1),
                                new ActionRevision.Scale("A7", BigDecimal.TEN),
                                new ActionRevision.Revise(action("A7", JUNE, AUGUST)),
                                new ActionRevision.Reassign("A7", "lann", "zzz")))
                .containsExactly(
                        unknownAction("changes/0/action"),
                        unknownAction("changes/1/action"),
                        unknownAction("changes/2/action"),
                        unknownAction("changes/3/action"),
                        unknownAction("changes/4/action"),
                        unknownAction("changes/5/action"),
                        unknownPerson("changes/5/source", "lann", List.of("lan"), people),
                        unknownPerson("changes/5/target", "zzz", List.of(), people));
    }

    @Test
    void each_says_what_it_does_with_the_names_of_the_plan() {
        Text name = Text.of("Mở bán online", "Open online");

        assertThat(new ActionChange.Add(SECOND).sentence(plan()))
                .isEqualTo(
                        Message.of("change.add-action")
                                .with("action", Text.of("A2"))
                                .with("months", new Span(JUNE, AUGUST)));
        assertThat(new ActionChange.Drop("A1", Optional.empty()).sentence(plan()))
                .isEqualTo(Message.of("change.drop-action").with("action", name));
        assertThat(drop(MARCH).sentence(plan()))
                .isEqualTo(Message.of("change.drop-action").with("action", name));
        assertThat(drop(JUNE).sentence(plan()))
                .isEqualTo(
                        Message.of("change.stop-action").with("action", name).with("month", JUNE));
        assertThat(new ActionChange.Delay("A1", 2).sentence(plan()))
                .isEqualTo(Message.of("change.delay-action").with("action", name).with("count", 2));
        assertThat(new ActionChange.Delay("A1", -1).sentence(plan()))
                .isEqualTo(
                        Message.of("change.advance-action-one")
                                .with("action", name)
                                .with("count", 1));
        assertThat(new ActionRevision.Scale("A1", new BigDecimal("0.5")).sentence(plan()))
                .isEqualTo(
                        Message.of("change.scale-action")
                                .with("action", name)
                                .with("factor", Value.ratio(new BigDecimal("0.5"))));
        assertThat(new ActionRevision.Reassign("A1", "lan", "nobody").sentence(plan()))
                .isEqualTo(
                        Message.of("change.reassign-action")
                                .with("action", name)
                                .with("source", Text.of("lan"))
                                .with("target", Text.of("nobody")));
        assertThat(new ActionRevision.Revise(SECOND).sentence(plan()))
                .isEqualTo(Message.of("change.revise-action").with("action", Text.of("A2")));
    }

    @Test
    void only_adding_and_stopping_are_tied_to_a_month() {
        assertThat(new ActionChange.Add(SECOND).from()).contains(JUNE);
        assertThat(drop(JUNE).from()).contains(JUNE);
        assertThat(new ActionChange.Drop("A1", Optional.empty()).from()).isEmpty();
        assertThat(new ActionChange.Delay("A1", 1).from()).isEmpty();
    }

    @Test
    void each_names_its_action() {
        assertThat(new ActionChange.Add(SECOND).action()).isEqualTo("A2");
        assertThat(new ActionRevision.Revise(SECOND).action()).isEqualTo("A2");
    }

    /** Giving up frees whom the action names; lifts of the same sales add. */
    @Test
    void changes_are_not_independent_where_one_makes_the_other_possible() {
        Plan plan = shop().withActions(onlineShop(), SECOND).plan();
        Change giveUp = new ActionChange.Drop("A1", Optional.empty());

        assertThat(giveUp.isIndependentOf(new ResourceChange.Remove("minh"), plan)).isFalse();
        assertThat(
                        new ActionChange.Delay("A1", 1)
                                .isIndependentOf(new ActionChange.Delay("A2", 1), plan))
                .isTrue();
        Plan same =
                shop().withActions(
                                onlineShop(),
                                action("A2", JUNE, AUGUST, lifting("online", "0.1", 0)))
                        .plan();
        assertThat(
                        new ActionChange.Delay("A1", 1)
                                .isIndependentOf(new ActionChange.Delay("A2", 1), same))
                .isFalse();
    }

    @Test
    void what_an_action_waits_for_concerns_all_actions() {
        Plan plan = shop().withActions(onlineShop(), SECOND).plan();
        Change other = new ActionChange.Delay("A1", 1);

        assertThat(new ActionRevision.Revise(SECOND).isIndependentOf(other, plan)).isTrue();
        assertThat(
                        new ActionRevision.Revise(ChangedShop.after(SECOND, "A1"))
                                .isIndependentOf(other, plan))
                .isFalse();
    }

    private static Change drop(YearMonth stops) {
        return new ActionChange.Drop("A1", Optional.of(stops));
    }

    private static Money online(Plan plan, YearMonth month) {
        return Projection.of(plan).figures().sum(Selection.of("revenue", "online"), month);
    }

    private static Problem unknownAction(String where) {
        return Problem.at(Place.of(where), "plan.unknown-action")
                .with("id", "A7")
                .with("nearest", List.of())
                .with("known", List.of("A1"));
    }

    private static Problem unknownPerson(
            String where, String id, List<String> nearest, List<String> known) {
        return Problem.at(Place.of(where), "plan.unknown-person")
                .with("id", id)
                .with("nearest", nearest)
                .with("known", known);
    }
}
