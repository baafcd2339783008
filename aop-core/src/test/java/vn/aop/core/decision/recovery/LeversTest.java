package vn.aop.core.decision.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.decision.BehindShop.APRIL;
import static vn.aop.core.decision.BehindShop.REST;
import static vn.aop.core.decision.BehindShop.behind;
import static vn.aop.core.decision.BehindShop.reviewed;
import static vn.aop.core.decision.BehindShop.shop;
import static vn.aop.core.decision.BehindShop.withMoreAds;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.power;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.ListChange;
import vn.aop.core.change.PlanLists;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class LeversTest {

    private static List<Lever> levers(Plan plan) {
        return new Levers(
                        behind(plan), REST, List.of(plan.goal("G1").orElseThrow()), Deadline.none())
                .all();
    }

    @Test
    void are_not_waited_for_longer_than_anybody_waits() {
        Plan plan = shop().plan();
        Levers late = new Levers(behind(plan), REST, plan.goals(), () -> true);

        assertThatThrownBy(late::all).isInstanceOf(DeadlinePassed.class);
    }

    private static List<Change> changes(CorrectionOption.Kind kind, Plan plan) {
        return levers(plan).stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.changes().stream())
                .toList();
    }

    private static SmallShop crowded(String lansDays, String minhsDays, Action... others) {
        return shop().withGoals(
                        goal("G1", "revenue", level("1830000000")),
                        goal("G2", "gross_margin", level("0.10")))
                .withActions(others)
                .withResources(resources(person("lan", lansDays), person("minh", minhsDays)));
    }

    @Test
    void begins_as_soon_as_can_be_or_a_month_sooner() {
        assertThat(changes(CorrectionOption.Kind.BRING_FORWARD, shop().plan()))
                .containsExactly(
                        new ActionChange.Delay("A1", -2), new ActionChange.Delay("A1", -1));
    }

    @Test
    void what_begins_next_month_cannot_begin_sooner() {
        Plan plan = shop().withActions(action("A1", month(5), month(8))).plan();

        assertThat(changes(CorrectionOption.Kind.BRING_FORWARD, plan)).isEmpty();
    }

    @Test
    void names_the_action_and_spends_nothing_besides() {
        Lever lever = levers(shop().plan()).get(0);

        assertThat(lever.where()).hasToString("actions/A1");
        assertThat(lever.name()).isEqualTo(shop().plan().actions().get(0).name());
        assertThat(lever.spent()).isEqualTo(vnd(0));
    }

    @Test
    void does_a_quarter_or_a_half_more_of_what_has_not_begun() {
        assertThat(changes(CorrectionOption.Kind.DO_MORE, withMoreAds().plan()))
                .containsExactly(
                        new ActionRevision.Scale("A1", new BigDecimal("1.25")),
                        new ActionRevision.Scale("A1", new BigDecimal("1.5")));
    }

    @Test
    void does_no_more_of_what_serves_another_goal_or_brings_nothing_or_is_over() {
        Plan plan =
                crowded(
                                "22",
                                "10",
                                work("A1", 7, 8, lift("online", "*", "0.1")).serving("G2").action(),
                                work("A2", 7, 8).action(),
                                work("A3", 2, 4, lift("online", "*", "0.1")).action())
                        .plan();

        assertThat(changes(CorrectionOption.Kind.DO_MORE, plan)).isEmpty();
    }

    @Test
    void a_further_action_has_an_id_of_forty_letters_at_most() {
        String longest = "A".repeat(40);
        Plan plan =
                withMoreAds()
                        .withActions(
                                action(longest, month(3), month(6), lifting("online", "0.10", 1)))
                        .plan();

        Action further = added(changes(CorrectionOption.Kind.DO_MORE, plan).get(0));

        assertThat(further.id()).isEqualTo("A".repeat(35) + "_more");
    }

    /** From March to June 30 million; half of it is left in May, of which a quarter is 3.75. */
    @Test
    void does_more_of_what_runs_by_a_further_action_from_the_next_month() {
        Plan plan =
                withMoreAds()
                        .withActions(
                                action("A1", month(3), month(6), lifting("online", "0.10", 1)),
                                work("A1_more", 1, 1).action())
                        .plan();

        Action further = added(changes(CorrectionOption.Kind.DO_MORE, plan).get(0));

        assertThat(further.id()).isEqualTo("A1_more2");
        assertThat(further.name().en()).isEqualTo("A1 (more)");
        assertThat(further.owner()).contains("lan");
        assertThat(further.running()).isEqualTo(new Span(month(5), month(6)));
        assertThat(further.uses().get(0).amount()).isEqualTo(vnd(3_750_000));
        assertThat(further.effort().get("lan")).isEqualByComparingTo("1");
        assertThat(further.effects().get(0).lift()).isEqualByComparingTo("0.025");
    }

    /** At half its pace from May on, 5 of the 15 million that remain fall into May and June. */
    @Test
    void a_further_action_keeps_the_pace_of_the_one_beside_it() {
        Plan plan =
                shop().withActions(action("A1", month(3), month(6), lifting("online", "0.10", 1)))
                        .plan()
                        .with(
                                List.of(
                                        new ActionRevision.Scale(
                                                "A1",
                                                new BigDecimal("0.5"),
                                                Optional.of(month(5)))))
                        .orElseThrow(ProblemsException::new);

        Action further = added(changes(CorrectionOption.Kind.DO_MORE, plan).get(1));

        assertThat(further.uses().get(0).amount()).isEqualTo(vnd(3_750_000));
        assertThat(further.paceIn(month(5))).isEqualByComparingTo("0.5");
    }

    /** The money of an action is told for this year: two of two months of it are left. */
    @Test
    void a_further_action_counts_only_the_months_of_the_year() {
        Plan plan =
                shop().withActions(
                                action(
                                        "A1",
                                        month(4),
                                        month(12).plusMonths(9),
                                        lifting("online", "0.10", 1)))
                        .plan();

        assertThat(added(changes(CorrectionOption.Kind.DO_MORE, plan).get(0)).uses().get(0))
                .extracting(it -> it.amount())
                .isEqualTo(vnd(6_666_667));
    }

    private static Action added(Change change) {
        return ((ActionChange.Add) change).added();
    }

    @Test
    void puts_off_work_for_other_goals_of_somebody_who_has_too_much() {
        Plan plan =
                crowded(
                                "5",
                                "10",
                                action("A1", month(7), month(8), lifting("online", "0.10", 1)),
                                work("A2", 7, 8).serving("G2").taking("lan", "4").action(),
                                work("A3", 7, 8).serving("G2").taking("minh", "4").action(),
                                work("A4", 4, 8).serving("G2").taking("lan", "1").action())
                        .plan();

        assertThat(changes(CorrectionOption.Kind.PUT_OFF, plan))
                .containsExactly(new ActionChange.Delay("A2", 1), new ActionChange.Delay("A2", 2));
    }

    @Test
    void gives_work_of_somebody_who_has_too_much_to_whoever_has_the_days() {
        assertThat(changes(CorrectionOption.Kind.REASSIGN, crowdedByOne("3", "6")))
                .containsExactly(new ActionRevision.Reassign("A1", "lan", "minh"));
        assertThat(changes(CorrectionOption.Kind.REASSIGN, crowdedByOne("3", "5.5"))).isEmpty();
        assertThat(changes(CorrectionOption.Kind.REASSIGN, crowdedByOne("4", "6"))).isEmpty();
    }

    private static Plan crowdedByOne(String lansDays, String minhsDays) {
        return crowded(
                        lansDays,
                        minhsDays,
                        action("A1", month(7), month(8), lifting("online", "0.10", 1)))
                .plan();
    }

    @Test
    void the_response_to_a_risk_goes_to_the_largest_soft_line_of_its_goals() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                serving("leaflets", AccountKind.MARKETING, everyMonth(6_000_000)),
                                running("rent", AccountKind.PREMISES, everyMonth(9_000_000)),
                                power(8_000_000),
                                reserve(
                                        "reserve",
                                        AccountKind.OTHER_OPERATING,
                                        everyMonth(2_000_000)))
                        .plan();
        Levers levers =
                new Levers(
                        reviewed(plan, APRIL, 0.8),
                        REST,
                        List.of(plan.goals().get(0)),
                        Deadline.none());

        Lever response =
                levers.all().stream()
                        .filter(it -> it.kind() == CorrectionOption.Kind.TAKE_RESPONSE)
                        .findFirst()
                        .orElseThrow();

        assertThat(response.where()).hasToString("risks/R1");
        assertThat(response.spent()).isEqualTo(vnd(5_000_000));
        assertThat(response.changes())
                .containsExactly(
                        new BudgetChange.Draw(
                                "reserve", "leaflets", "R1", inMonths(5, 12, 625_000)));
    }

    /** Whoever writes a response does not set the measure by which levers are judged. */
    @Test
    void a_response_that_takes_a_line_or_a_goal_away_is_no_lever() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                running("rent", AccountKind.PREMISES, everyMonth(9_000_000)),
                                power(8_000_000),
                                reserve(
                                        "reserve",
                                        AccountKind.OTHER_OPERATING,
                                        everyMonth(2_000_000)))
                        .plan();

        assertThat(responses(plan, new ListChange.Remove<>(PlanLists.BUDGET_LINES, "rent")))
                .isEmpty();
        assertThat(
                        responses(
                                plan.toBuilder()
                                        .goals(List.of(plan.goals().get(0), other()))
                                        .build(),
                                new ListChange.Remove<>(PlanLists.GOALS, "G9")))
                .isEmpty();
        assertThat(responses(plan, new BudgetChange.Cut("ads", inMonths(5, 12, 625_000))))
                .hasSize(1);
    }

    private static Goal other() {
        return goal("G9", "operating_profit", level("1"));
    }

    /** The options of a plan whose one risk has woken and is answered so. */
    private static List<CorrectionOption> responses(Plan plan, Change change) {
        Risk risk = plan.risks().get(0);
        Response response =
                new Response(Text.of("response"), vnd(0), Optional.empty())
                        .changing(List.of(change));
        Plan answered =
                plan.toBuilder()
                        .risks(
                                List.of(
                                        new Risk(
                                                risk.id(),
                                                risk.name(),
                                                risk.probability(),
                                                risk.goals(),
                                                risk.effect(),
                                                risk.trigger(),
                                                risk.owner(),
                                                Optional.of(response))))
                        .build();
        return Correction.of(answered, reviewed(answered, APRIL, 0.8))
                .orElseThrow(ProblemsException::new)
                .options()
                .stream()
                .filter(it -> it.kind() == CorrectionOption.Kind.TAKE_RESPONSE)
                .toList();
    }
}
