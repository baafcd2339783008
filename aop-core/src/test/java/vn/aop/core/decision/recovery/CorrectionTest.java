package vn.aop.core.decision.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.decision.BehindShop.APRIL;
import static vn.aop.core.decision.BehindShop.behind;
import static vn.aop.core.decision.BehindShop.reviewed;
import static vn.aop.core.decision.BehindShop.shop;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** The worked example of {@code docs/formulas/correction.md}, and what surrounds it. */
class CorrectionTest {

    private static Correction correction(SmallShop shop) {
        Plan plan = shop.plan();
        return Correction.of(plan, behind(plan)).orElseThrow(ProblemsException::new);
    }

    @Test
    void tells_how_far_a_goal_is_behind_and_where_to_look() {
        BehindGoal behind = correction(shop()).behind().get(0);

        assertThat(behind.missed()).isEqualTo(Value.of(vnd(110_500_000)));
        assertThat(behind.lookAt().get(0).where()).hasToString("revenue/store");
    }

    @Test
    void beginning_sooner_costs_nothing_and_brings_the_months_between() {
        CorrectionOption first = correction(shop()).options().get(0);

        assertThat(first.kind()).isEqualTo(CorrectionOption.Kind.BRING_FORWARD);
        assertThat(first.changes()).containsExactly(new ActionChange.Delay("A1", -2));
        assertThat(first.isFree()).isTrue();
        assertThat(first.gains().get(0).gain()).isEqualTo(Value.of(vnd(9_666_666)));
        assertThat(first.gains().get(0).closes()).isEqualByComparingTo("0.0875");
        assertThat(first.gainPerMillion(first.gains().get(0))).isEmpty();
    }

    @Test
    void gives_no_answer_after_the_deadline() {
        Plan plan = shop().plan();

        assertThatThrownBy(() -> Correction.of(plan, behind(plan), () -> true))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void doing_more_is_told_for_each_million_and_person_day() {
        CorrectionOption more =
                correction(shop()).options().stream()
                        .filter(it -> it.kind() == CorrectionOption.Kind.DO_MORE)
                        .findFirst()
                        .orElseThrow();
        CorrectionOption.Gain gain = more.gains().get(0);

        assertThat(more.cost()).isEqualTo(vnd(7_500_000));
        assertThat(gain.gain()).isEqualTo(Value.of(vnd(7_250_000)));
        assertThat(more.gainPerMillion(gain))
                .contains(
                        Value.of(
                                new BigDecimal("966666.6666666666666666666666666667"), Unit.MONEY));
        assertThat(more.personDays()).isEqualByComparingTo("3");
        assertThat(more.gainPerPersonDay(gain))
                .contains(
                        Value.of(
                                new BigDecimal("2416666.666666666666666666666666667"), Unit.MONEY));
    }

    @Test
    void free_options_come_before_those_that_cost() {
        List<Boolean> free =
                correction(shop()).options().stream()
                        .filter(CorrectionOption::helps)
                        .map(CorrectionOption::isFree)
                        .toList();

        assertThat(free).isSortedAccordingTo(Comparator.reverseOrder()).contains(true);
    }

    @Test
    void every_option_can_be_made_and_changes_nothing_that_is_past() {
        Plan plan = shop().plan();

        for (CorrectionOption option : correction(shop()).options()) {
            Plan after = plan.with(option.changes()).orElseThrow(ProblemsException::new);
            assertThat(option.changes())
                    .allMatch(it -> it.from().filter(month -> !month.isAfter(APRIL)).isEmpty());
            assertThat(toDate(after)).isEqualTo(toDate(plan));
        }
    }

    private static List<Value> toDate(Plan plan) {
        Span span = plan.year().through(APRIL);
        return List.of(plan.goals().get(0).metric().value(Projection.of(plan).source(), span));
    }

    @Test
    void more_of_an_action_that_runs_is_a_further_action_from_the_next_month() {
        Correction correction =
                correction(
                        shop().withActions(
                                        action(
                                                "A1",
                                                JANUARY,
                                                DECEMBER,
                                                lifting("online", "0.10", 1))));

        assertThat(correction.options())
                .filteredOn(it -> it.kind() == CorrectionOption.Kind.DO_MORE)
                .isNotEmpty()
                .allMatch(it -> it.changes().get(0) instanceof ActionChange.Add)
                .allMatch(
                        it ->
                                it.changes()
                                        .get(0)
                                        .from()
                                        .equals(Optional.of(YearMonth.of(2026, 5))));
    }

    @Test
    void nobody_is_asked_for_days_that_are_not_there() {
        Correction correction =
                correction(
                        shop().withResources(resources(person("lan", "4"), person("minh", "2"))));

        assertThat(correction.options())
                .isNotEmpty()
                .noneMatch(it -> it.kind() == CorrectionOption.Kind.DO_MORE);
    }

    @Test
    void work_goes_from_somebody_overloaded_to_somebody_who_has_the_days() {
        Correction correction =
                correction(
                        shop().withResources(resources(person("lan", "3"), person("minh", "10"))));

        assertThat(changes(correction, CorrectionOption.Kind.REASSIGN))
                .containsExactly(new ActionRevision.Reassign("A1", "lan", "minh"));
    }

    @Test
    void the_reserve_pays_for_the_response_to_a_risk_that_has_woken() {
        Plan plan = shop().plan();
        MonthlyReview review = reviewed(plan, APRIL, 0.8);

        Correction correction = Correction.of(plan, review).orElseThrow(ProblemsException::new);

        assertThat(correction.behind().get(0).lookAt())
                .extracting(it -> it.where().toString())
                .contains("risks/R1");
        assertThat(changes(correction, CorrectionOption.Kind.TAKE_RESPONSE))
                .hasSize(1)
                .allMatch(
                        it ->
                                it instanceof BudgetChange.Draw draw
                                        && draw.amounts().total().equals(vnd(5_000_000)));
    }

    /**
     * Written for July, taken from May on: the lift of 20 % on 50 online begins two months sooner
     * and runs for two: 2 × 10 × (1 + 0.9 + 0.9) ÷ 3.
     */
    @Test
    void a_response_that_changes_the_plan_is_weighed_like_any_other_lever() {
        Action push =
                Action.builder("push", Text.of("push"), new Span(month(7), month(8)))
                        .effects(Effect.lifting("online", "0.2").whileRunning())
                        .build();
        Risk written = shop().plan().risks().get(0);
        Response response =
                written.response()
                        .orElseThrow()
                        .changing(List.of(new ActionChange.Add(push)))
                        .beginning(month(7));
        Plan plan =
                shop().withRisks(
                                new Risk(
                                        "R1",
                                        written.name(),
                                        Optional.empty(),
                                        List.of("G1"),
                                        Optional.empty(),
                                        written.trigger(),
                                        Optional.empty(),
                                        Optional.of(response)))
                        .plan();

        CorrectionOption option =
                Correction.of(plan, reviewed(plan, APRIL, 0.8))
                        .orElseThrow(ProblemsException::new)
                        .options()
                        .stream()
                        .filter(it -> it.kind() == CorrectionOption.Kind.TAKE_RESPONSE)
                        .findFirst()
                        .orElseThrow();

        assertThat(option.changes())
                .singleElement()
                .isEqualTo(new ActionChange.Add(push.withRunning(new Span(month(5), month(6)))));
        assertThat(option.message().key()).isEqualTo("correct.option.take-response-told");
        assertThat(option.gains().get(0).gain()).isEqualTo(Value.of(vnd(18_666_667)));
        assertThat(option.cost()).isEqualTo(vnd(0));
    }

    /** The plan only says what it costs: that is not 0, and no loss either. */
    @Test
    void what_a_response_brings_back_is_unknown() {
        Plan plan = shop().plan();
        CorrectionOption response =
                Correction.of(plan, reviewed(plan, APRIL, 0.8))
                        .orElseThrow(ProblemsException::new)
                        .options()
                        .stream()
                        .filter(it -> it.kind() == CorrectionOption.Kind.TAKE_RESPONSE)
                        .findFirst()
                        .orElseThrow();
        Message untold = Message.of("undefined.response-untold");

        assertThat(response.gains())
                .isNotEmpty()
                .allMatch(it -> it.gain().equals(Value.undefined(untold)))
                .allMatch(it -> it.share().equals(Value.undefined(untold)))
                .allMatch(it -> it.message().key().equals("correct.gain-unknown"));
        assertThat(response.effects()).isEmpty();
        assertThat(response.tradeOff().payback().net()).isEqualTo(Value.undefined(untold));
        assertThat(response.tradeOff().isKnown()).isFalse();
        assertThat(response.tradeOff().worse())
                .extracting(it -> it.message().key())
                .contains("trade.spent-untold")
                .doesNotContain("trade.spent-at-a-loss");
    }

    /** 30 of advertising bring 27 of sales at 90 % to date, of which goods take most. */
    @Test
    void an_option_that_brings_less_than_it_spends_says_so() {
        Plan plan = shop().plan();
        CorrectionOption more =
                Correction.of(plan, reviewed(plan, APRIL, 0.8))
                        .orElseThrow(ProblemsException::new)
                        .options()
                        .stream()
                        .filter(it -> it.kind() == CorrectionOption.Kind.DO_MORE)
                        .findFirst()
                        .orElseThrow();

        assertThat(more.tradeOff().payback().isPaid()).isFalse();
        assertThat(more.effects())
                .extracting(Message::key)
                .containsExactly("correct.gain", "trade.spent-at-a-loss");
    }

    private static List<Change> changes(Correction correction, CorrectionOption.Kind kind) {
        return correction.options().stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.changes().stream())
                .toList();
    }

    @Test
    void offers_nothing_where_no_goal_is_behind() {
        Plan plan = shop().withGoals(goal("G1", "revenue", level("1000000000"))).plan();

        Correction correction =
                Correction.of(plan, reviewed(plan, APRIL, 1)).orElseThrow(ProblemsException::new);

        assertThat(correction.isNeeded()).isFalse();
        assertThat(correction.options()).isEmpty();
    }

    @Test
    void offers_nothing_that_harms_a_core_goal() {
        Correction correction =
                correction(
                        shop().withGoals(
                                        goal("G1", "revenue", level("1830000000")),
                                        goal("G2", "revenue[store] / revenue", level("0.72"))));

        assertThat(correction.options()).noneMatch(CorrectionOption::helps);
    }

    @Test
    void refuses_a_review_of_another_plan_and_a_year_that_is_over() {
        Plan plan = shop().plan();
        Plan other = shop().withRisks().plan();

        assertThat(Correction.of(plan, reviewed(other, DECEMBER, 0.9)).problems())
                .extracting(it -> it.message().key())
                .containsExactly("correct.other-plan", "correct.year-over");
    }

    @Test
    void says_of_how_many_other_goals_nothing_is_known() {
        Goal unknown = goal("G2", "premises / financing", level("2"));
        Goal behind = goal("G1", "revenue", level("1830000000"));

        Message message = correction(shop().withGoals(behind, unknown)).message();

        assertThat(message.key()).endsWith("-others-unknown");
        assertThat(message.arg("unknown")).isEqualTo(1);
        assertThat(
                        correction(shop().withGoals(goal("G1", "premises / financing", level("2"))))
                                .message()
                                .key())
                .isEqualTo("correct.nothing-known");
        assertThat(correction(shop()).message().key()).doesNotEndWith("-others-unknown");
    }

    /** A million dollars is no amount that a shop spends on leaflets. */
    @Test
    void the_money_for_which_a_gain_is_told_goes_by_the_currency() {
        CorrectionOption dong =
                correction(shop()).options().stream()
                        .filter(it -> !it.isFree())
                        .findFirst()
                        .orElseThrow();
        CorrectionOption dollars =
                new CorrectionOption(
                        dong.kind(),
                        dong.where(),
                        dong.name(),
                        dong.changes(),
                        dong.gains(),
                        Money.of(CurrencyUnit.USD, 250),
                        dong.personDays(),
                        dong.tradeOff());
        CorrectionOption.Gain gain =
                new CorrectionOption.Gain(
                        dong.gains().get(0).goal(),
                        Value.of(Money.of(CurrencyUnit.USD, 500)),
                        BigDecimal.ONE,
                        dong.gains().get(0).landing());

        assertThat(dong.unit()).isEqualTo(vnd(1_000_000));
        assertThat(dollars.unit()).isEqualTo(Money.of(CurrencyUnit.USD, 100));
        assertThat(dollars.gainPerUnit(gain)).contains(Value.of(Money.of(CurrencyUnit.USD, 200)));
        assertThat(dollars.gainPerMillion(gain))
                .contains(Value.of(Money.of(CurrencyUnit.USD, 2_000_000)));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}
