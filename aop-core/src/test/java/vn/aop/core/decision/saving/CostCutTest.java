package vn.aop.core.decision.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.Proposals;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** The worked example of {@code docs/formulas/cost-cut.md}, and what surrounds it. */
class CostCutTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private final Plan plan = shop().plan();

    /** Rent 10 (hard), power 3 (soft), advertising 5, reserve 2 a month; A1 uses 5 from March. */
    private static SmallShop shop() {
        return smallShop()
                .withBudget(
                        running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                        line(
                                "power",
                                Line.of(Account.of(AccountKind.OTHER_OPERATING)),
                                Limit.SOFT,
                                Purpose.RUNNING,
                                everyMonth(3_000_000)),
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)))
                .withActions(action("A1", MARCH, AUGUST, lifting("online", "0.30", 3)));
    }

    private CostCut cut(long millions) {
        return CostCut.of(plan, million(millions), JANUARY, JUNE)
                .orElseThrow(ProblemsException::new);
    }

    private static Money million(long amount) {
        return vnd(amount * 1_000_000);
    }

    private static List<String> measures(CostCut cut) {
        return cut.measures().stream()
                .map(it -> it.kind().id() + " " + it.where() + " " + it.saving().getAmount())
                .toList();
    }

    @Test
    void gives_no_answer_after_the_deadline() {
        assertThatThrownBy(
                        () ->
                                CostCut.of(
                                        plan,
                                        million(20),
                                        JANUARY,
                                        JUNE,
                                        CutPolicy.USUAL,
                                        () -> true))
                .isInstanceOf(DeadlinePassed.class);
    }

    /** What was spent cannot be saved; what lies only partly in the past is told. */
    @Test
    void months_that_are_all_past_save_nothing() {
        Today july = Today.of(LocalDate.of(2026, 7, 5));

        assertThat(CostCut.of(plan, million(5), JANUARY, JUNE, july).problems())
                .containsExactly(
                        Problem.at(Place.of("by"), "cut.all-past")
                                .with("by", JUNE)
                                .with("now", YearMonth.of(2026, 7)));
        assertThat(CostCut.of(plan, million(5), JUNE, AUGUST, july).value()).isPresent();
    }

    @Test
    void takes_money_that_nobody_uses_first_and_no_more_than_needed() {
        CostCut cut = cut(20);

        assertThat(measures(cut))
                .containsExactly(
                        "reserve budget/reserve 12000000",
                        "running budget/power 1800000",
                        "unclaimed budget/ads 6200000");
        assertThat(cut.saving()).isEqualTo(million(20));
        assertThat(cut.damage().isNone()).isTrue();
        assertThat(cut.isExact()).isTrue();
    }

    @Test
    void makes_an_action_no_smaller_than_the_saving_asks() {
        CostCut cut = cut(30);

        assertThat(measures(cut))
                .containsExactly(
                        "reserve budget/reserve 12000000",
                        "running budget/power 1800000",
                        "unclaimed budget/ads 9200000",
                        "smaller-action actions/A1 7000000");
        assertThat(cut.measures().get(3).changes())
                .contains(new ActionRevision.Scale("A1", new BigDecimal("0.65")));
        assertThat(cut.damage().losses().get(0)).isEqualByComparingTo("0.021875");
    }

    @Test
    void its_changes_make_one_valid_plan_that_spends_as_much_less() {
        CostCut cut = cut(30);

        Plan after = plan.with(cut.changes()).orElseThrow(ProblemsException::new);

        assertThat(total(plan).minus(total(after))).isEqualTo(cut.saving());
        assertThat(TradeOff.between(plan, after)).isEqualTo(cut.tradeOff());
        assertThat(Headroom.of(after, after.budgetLine("ads").orElseThrow()).least().isNegative())
                .isFalse();
    }

    private static Money total(Plan plan) {
        return Money.total(plan.budget().stream().map(it -> it.total()).toList());
    }

    @Test
    void stands_beside_the_ways_that_come_to_mind_first() {
        CostCut cut = cut(30);

        ComparisonCut everywhere = cut.comparisons().get(0);
        ComparisonCut marketing = cut.comparisons().get(1);

        assertThat(everywhere.kind()).isEqualTo(ComparisonCut.Kind.ACROSS_THE_BOARD);
        assertThat(everywhere.saving()).isEqualTo(million(30));
        assertThat(everywhere.changes())
                .contains(new ActionRevision.Scale("A1", new BigDecimal("0.3286")));
        assertThat(everywhere.damage()).isGreaterThan(cut.damage());
        assertThat(marketing.saving()).isEqualTo(million(30));
        assertThat(marketing.changes()).contains(new ActionChange.Drop("A1", Optional.of(MARCH)));
        assertThat(marketing.damage()).isGreaterThan(everywhere.damage());
    }

    @Test
    void says_how_much_a_rival_saves_that_falls_short() {
        ComparisonCut marketing = cut(40).comparisons().get(1);

        assertThat(marketing.reaches(million(40))).isFalse();
        assertThat(marketing.saving()).isEqualTo(million(30));
    }

    @Test
    void leaves_hard_commitments_and_responses_alone_and_says_why() {
        assertThat(cut(20).protectedSpending())
                .extracting(it -> it.line().id() + " " + it.reason() + " " + it.amount())
                .containsExactly("rent HARD VND 60000000", "reserve RESPONSES VND 12000000");
    }

    /** 24 a year, 10 in the past, 2 taken: 12 stay, and the responses cost 5. */
    @Test
    void what_stays_of_a_reserve_is_told_after_the_cut() {
        CostCut cut = CostCut.of(plan, million(2), JUNE, JUNE).orElseThrow(ProblemsException::new);

        assertThat(measures(cut)).containsExactly("reserve budget/reserve 2000000");
        assertThat(cut.measures().get(0).owedByPast()).isEmpty();
        assertThat(ofReserve(cut)).containsExactly("PAST VND 10000000", "RESPONSES VND 12000000");
    }

    /** November and December hold 4: all of it goes, and the responses that cost 5 need it. */
    @Test
    void a_reserve_that_needs_money_of_past_months_says_so() {
        YearMonth december = YearMonth.of(2026, 12);
        CostCut cut =
                CostCut.of(plan, million(4), december.minusMonths(1), december)
                        .orElseThrow(ProblemsException::new);

        assertThat(measures(cut)).first().isEqualTo("reserve budget/reserve 4000000");
        assertThat(cut.measures().get(0).owedByPast()).contains(million(5));
        assertThat(cut.measures().get(0).message().key()).isEqualTo("cut.measure.reserve-past");
        assertThat(ofReserve(cut)).containsExactly("PAST VND 20000000", "RESPONSES VND 0");
    }

    /**
     * In November 20 of the reserve are past, whenever the cut begins: of the 19 that are cut, in
     * proportion, 15.83 lie there, so that 4.17 of it are left and 0.83 of the months ahead.
     */
    @Test
    void what_is_past_of_a_reserve_goes_by_the_day_and_not_by_the_first_month_of_the_cut() {
        YearMonth december = YearMonth.of(2026, 12);
        Today november = Today.of(LocalDate.of(2026, 11, 5));

        CostCut cut =
                CostCut.of(plan, million(19), JANUARY, december, november)
                        .orElseThrow(ProblemsException::new);
        CostCut early =
                CostCut.of(plan, million(19), JANUARY, december)
                        .orElseThrow(ProblemsException::new);

        assertThat(measures(cut)).containsExactly("reserve budget/reserve 19000000");
        assertThat(cut.measures().get(0).owedByPast()).contains(vnd(4_166_667));
        assertThat(ofReserve(cut)).containsExactly("RESPONSES VND 833333");
        assertThat(cut.tradeOff().from()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(early.measures().get(0).owedByPast()).isEmpty();
        assertThat(ofReserve(early)).containsExactly("RESPONSES VND 5000000");
    }

    /** Asked in March, a cut of June leaves January and February alone as past, and no more. */
    @Test
    void months_between_the_day_and_the_cut_are_not_past() {
        CostCut cut =
                CostCut.of(plan, million(2), JUNE, JUNE, Today.of(LocalDate.of(2026, 3, 5)))
                        .orElseThrow(ProblemsException::new);

        assertThat(ofReserve(cut)).containsExactly("PAST VND 4000000", "RESPONSES VND 18000000");
    }

    private static List<String> ofReserve(CostCut cut) {
        return cut.protectedSpending().stream()
                .filter(it -> it.line().id().equals("reserve"))
                .map(it -> it.reason() + " " + it.amount())
                .toList();
    }

    @Test
    void money_of_months_that_are_past_is_told() {
        CostCut cut = cut(20);

        assertThat(cut.pastMoney(Today.of(JANUARY.atDay(31)))).isEmpty();
        Message past = cut.pastMoney(Today.of(JUNE.plusMonths(1).atDay(1))).orElseThrow();
        assertThat(past.arg("amount")).isEqualTo(cut.saving());
        assertThat(cut.pastMoney(Today.of(MARCH.atDay(5))).orElseThrow().arg("amount"))
                .isEqualTo(vnd(4_000_000 + 600_000 + 6_200_000));
    }

    @Test
    void taxes_debts_and_purchases_are_never_cut() {
        Plan other =
                smallShop()
                        .withBudget(
                                soft("tax", AccountKind.TAX),
                                soft("debt", AccountKind.REPAYMENTS),
                                soft("interest", AccountKind.INTEREST),
                                soft("goods", AccountKind.PURCHASES),
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                reserve("reserve", AccountKind.TAX, everyMonth(0)))
                        .plan();

        CostCut cut =
                CostCut.of(other, million(5), JANUARY, JUNE).orElseThrow(ProblemsException::new);

        assertThat(measures(cut)).containsExactly("unclaimed budget/ads 5000000");
        assertThat(cut.protectedSpending())
                .extracting(it -> it.reason())
                .containsExactly(
                        ProtectedSpending.Reason.TAX,
                        ProtectedSpending.Reason.FINANCING,
                        ProtectedSpending.Reason.FINANCING,
                        ProtectedSpending.Reason.PURCHASES);
    }

    /** It is neither saved by being cut nor spent and left alone. */
    @ParameterizedTest
    @EnumSource(
            value = AccountKind.class,
            names = {"LOANS", "FINANCING"})
    void money_that_comes_in_is_neither_cut_nor_left_alone(AccountKind kind) {
        Plan other =
                smallShop()
                        .withBudget(
                                soft("bank", kind),
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                reserve("reserve", AccountKind.TAX, everyMonth(0)))
                        .plan();

        CostCut cut =
                CostCut.of(other, million(5), JANUARY, JUNE).orElseThrow(ProblemsException::new);

        assertThat(measures(cut)).containsExactly("unclaimed budget/ads 5000000");
        assertThat(cut.protectedSpending()).isEmpty();
    }

    private static BudgetLine soft(String id, AccountKind kind) {
        return line(
                id, Line.of(Account.of(kind)), Limit.SOFT, Purpose.RUNNING, everyMonth(9_000_000));
    }

    @Test
    void an_action_that_has_begun_is_stopped_only_where_nothing_else_suffices() {
        CostCut enough =
                CostCut.of(plan, million(20), JUNE, YearMonth.of(2026, 12))
                        .orElseThrow(ProblemsException::new);
        CostCut more =
                CostCut.of(plan, million(45), JUNE, YearMonth.of(2026, 12))
                        .orElseThrow(ProblemsException::new);

        assertThat(enough.measures()).allMatch(CutMeasure::isReversible);
        assertThat(more.measures())
                .extracting(CutMeasure::kind)
                .contains(CutMeasure.Kind.STOPPED_ACTION);
        assertThat(more.protectedSpending())
                .extracting(it -> it.reason())
                .contains(ProtectedSpending.Reason.PAST);
    }

    @Test
    void a_stopped_action_whose_effect_lasts_is_told_with_a_warning() {
        CutMeasure lasting = stopped(lifting("online", "0.30", 3));
        CutMeasure ending = stopped(Proposals.lift("online", "*", "0.30"));

        assertThat(lasting.kind()).isEqualTo(CutMeasure.Kind.STOPPED_ACTION);
        assertThat(lasting.effects()).isEqualTo(CutMeasure.Effects.LAST);
        assertThat(lasting.damage().isNone()).isTrue();
        assertThat(lasting.isReversible()).isFalse();
        assertThat(ending.effects()).isEqualTo(CutMeasure.Effects.END);
        assertThat(ending.damage().isNone()).isFalse();
    }

    /** A1 is stopped in June, when all of its effect is there. */
    private static CutMeasure stopped(Effect effect) {
        Plan begun = shop().withActions(action("A1", MARCH, AUGUST, effect)).plan();

        return CostCut.of(begun, million(20), JUNE, AUGUST)
                .orElseThrow(ProblemsException::new)
                .measures()
                .stream()
                .filter(it -> it.kind() == CutMeasure.Kind.STOPPED_ACTION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_answer_says_whether_anything_is_lost_and_by_how_many_measures() {
        assertThat(cut(20).damage().isNone()).isTrue();
        assertThat(cut(30).damage().isNone()).isFalse();
        assertThat(cut(30).message().arg("count")).isEqualTo(4);
        assertThat(cut(30).measures())
                .extracting(CutMeasure::kind)
                .hasSize(4)
                .startsWith(CutMeasure.Kind.RESERVE)
                .endsWith(CutMeasure.Kind.SMALLER_ACTION);
    }

    /** A1 at half its scale from July on uses 5 million a month and then 2.5. */
    @Test
    void an_action_at_another_pace_frees_what_it_uses_at_that_pace() {
        YearMonth july = YearMonth.of(2026, 7);
        ActionRevision.Scale halved =
                new ActionRevision.Scale("A1", new BigDecimal("0.5"), Optional.of(july));
        Plan slower = plan.with(List.of(halved)).orElseThrow(ProblemsException::new);

        CostCut cut =
                CostCut.of(slower, million(14), july, AUGUST).orElseThrow(ProblemsException::new);

        assertThat(measures(cut))
                .containsExactly(
                        "reserve budget/reserve 4000000",
                        "running budget/power 600000",
                        "unclaimed budget/ads 4400000",
                        "stopped-action actions/A1 5000000");
    }

    @Test
    void an_action_is_given_up_after_those_that_wait_for_it() {
        Action waiting = waiting(action("A2", MARCH, AUGUST, lifting("store", "0.01", 1)), "A1");
        Plan both =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(10_000_000)),
                                reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(0)))
                        .withActions(
                                action("A1", MARCH, AUGUST, lifting("online", "0.30", 3)), waiting)
                        .plan();

        CostCut cut =
                CostCut.of(both, million(60), JANUARY, JUNE).orElseThrow(ProblemsException::new);

        assertThat(cut.measures())
                .extracting(it -> it.where().toString())
                .containsExactly("budget/ads", "actions/A2", "actions/A1");
        assertThat(both.with(cut.changes()).problems()).isEmpty();
    }

    private static Action waiting(Action action, String after) {
        return action.toBuilder().after(List.of(after)).build();
    }

    @Test
    void an_impossible_saving_names_the_most_and_what_it_would_destroy() {
        Problem problem = problems(million(50), JANUARY, JUNE).get(0);

        assertThat(problem.message().key()).isEqualTo("cut.impossible");
        assertThat(problem.message().arg("most")).isEqualTo(vnd(43_800_000));
        assertThat((List<?>) problem.message().arg("destroyed"))
                .hasSize(1)
                .first()
                .extracting(it -> ((Message) it).arg("after"))
                .isEqualTo(Value.of(million(1_800)));
    }

    @Test
    void refuses_a_saving_where_nothing_can_be_cut() {
        Plan committed =
                smallShop()
                        .withBudget(
                                running("ads", AccountKind.PREMISES, everyMonth(9_000_000)),
                                running("reserve", AccountKind.PREMISES, everyMonth(9_000_000)))
                        .withRisks()
                        .plan();

        assertThat(CostCut.of(committed, million(1), JANUARY, JUNE).problems())
                .extracting(it -> it.message().key())
                .containsExactly("cut.nothing-cuttable");
    }

    @Test
    void refuses_nothing_less_than_nothing_and_another_currency_all_at_once() {
        Money dollars = Money.of(CurrencyUnit.USD, -5);

        assertThat(problems(vnd(0), JANUARY, JUNE))
                .extracting(it -> it.message().key())
                .containsExactly("cut.nothing-to-save");
        assertThat(problems(dollars, JUNE, YearMonth.of(2025, 12)))
                .extracting(it -> it.where() + " " + it.message().key())
                .containsExactly(
                        "save cut.nothing-to-save",
                        "save plan.currency",
                        "by cut.month-outside",
                        "by cut.by-before-from");
    }

    private List<Problem> problems(Money save, YearMonth from, YearMonth by) {
        return CostCut.of(plan, save, from, by).problems();
    }

    @Test
    void names_both_months_that_lie_outside_the_year_and_no_month_twice_that_is_past() {
        assertThat(problems(million(1), YearMonth.of(2025, 12), YearMonth.of(2027, 1)))
                .extracting(it -> it.where() + " " + it.message().key())
                .containsExactly("from cut.month-outside", "by cut.month-outside");
        assertThat(
                        CostCut.of(plan, million(1), JUNE, AUGUST)
                                .orElseThrow(ProblemsException::new)
                                .protectedSpending()
                                .stream()
                                .map(it -> it.line().id() + " " + it.reason()))
                .containsExactly(
                        "rent HARD", "power PAST", "ads PAST", "reserve PAST", "reserve RESPONSES");
    }

    @Test
    void the_lesser_goal_pays_before_the_core_goal() {
        Plan two =
                shop().withGoals(
                                goal("G1", "revenue[store]", growth("0.10")),
                                new Goal(
                                        "G2",
                                        Text.of("G2"),
                                        Metric.parse("revenue[online]"),
                                        level("600000000"),
                                        Bound.AT_LEAST,
                                        1,
                                        Goal.Weight.ORDINARY,
                                        BigDecimal.ZERO))
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(10_000_000)),
                                reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(0)))
                        .withActions(
                                action("A1", JANUARY, JUNE, lifting("store", "0.01", 1)),
                                action("A2", JANUARY, JUNE, lifting("online", "0.90", 1)))
                        .plan();

        CostCut cut =
                CostCut.of(two, million(30), JANUARY, JUNE).orElseThrow(ProblemsException::new);

        assertThat(measures(cut)).containsExactly("dropped-action actions/A2 30000000");
    }
}
