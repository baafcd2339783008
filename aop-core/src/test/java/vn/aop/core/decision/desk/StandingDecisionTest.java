package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.desk;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Standing;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** What the desk answers once the year has begun and is recorded. */
class StandingDecisionTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 6);

    private static Plan plan() {
        return shop().withBaseline(
                        new Baseline(
                                shop().plan().baseline().figures(),
                                Optional.of(vnd(500_000_000)),
                                Map.of()))
                .plan();
    }

    private static Actuals actuals(
            Plan plan, YearMonth last, ToLongBiFunction<Line, Long> cameOut) {
        Figures planned = Projection.of(plan).figures();
        Figures.Builder actual = Figures.builder(YEAR, planned.currency());
        List<YearMonth> months = new Span(JANUARY, last).months();
        for (Line line : planned.lines()) {
            for (YearMonth it : months) {
                long amount = planned.amount(line, it).getAmountMinorLong();
                actual.add(line, it, vnd(cameOut.applyAsLong(line, amount)));
            }
        }
        return Actuals.of(actual.build(), months, "sales.csv");
    }

    private static Projection standing(
            Plan plan, YearMonth last, ToLongBiFunction<Line, Long> cameOut) {
        return Standing.of(plan, actuals(plan, last, cameOut), last.plusMonths(1).atDay(6))
                .orElseThrow(ProblemsException::new);
    }

    private static Proposal flyers(YearMonth from, YearMonth to, String lift, long cost) {
        return askedOn(
                from.atDay(1),
                proposal(
                        new ActionChange.Add(
                                Action.builder("P1", Text.of("P1"), new Span(from, to))
                                        .goals("G1")
                                        .uses(new BudgetUse("ads", vnd(cost)))
                                        .effects(lifting("online", lift, 0))
                                        .build())));
    }

    private static Decision decide(Projection before, Proposal proposal) {
        return desk().decide(before, proposal).orElseThrow(ProblemsException::new);
    }

    private static List<Message> said(Decision decision) {
        return decision.judgements().stream().map(Judgement::message).toList();
    }

    private static List<GoalTrade> goals(Decision decision) {
        return decision.tradeOff().goals();
    }

    private static boolean isSales(Line line) {
        return line.account().kind() == AccountKind.REVENUE;
    }

    private static boolean isAds(Line line) {
        return line.account().kind() == AccountKind.MARKETING;
    }

    /** The estimate is the plan then, so nothing that is said may differ. */
    @Property(tries = 60)
    void where_all_went_as_planned_the_answer_is_that_by_the_plan(
            @ForAll @IntRange(min = 1, max = 10) int months,
            @ForAll @IntRange(min = 1, max = 60) int lift,
            @ForAll @IntRange(min = 1, max = 5) int millions) {
        Plan plan = plan();
        YearMonth last = JANUARY.plusMonths(months - 1);
        YearMonth from = last.plusMonths(1);
        Proposal proposal =
                flyers(from, from, "%.2f".formatted(lift / 100.0), millions * 1_000_000L);

        Decision known = decide(standing(plan, last, (line, amount) -> amount), proposal);
        Decision planned = decide(Projection.of(plan), proposal);

        assertThat(known.verdict()).isEqualTo(planned.verdict());
        assertThat(said(known)).isEqualTo(said(planned));
        assertThat(goals(known)).isEqualTo(goals(planned));
        assertThat(known.payback()).isEqualTo(planned.payback());
        assertThat(known.tradeOff().cash()).isEqualTo(planned.tradeOff().cash());
        assertThat(known.displaces()).isEqualTo(planned.displaces());
    }

    @Property(tries = 40)
    void where_all_went_as_planned_the_cut_is_that_by_the_plan(
            @ForAll @IntRange(min = 1, max = 10) int months,
            @ForAll @IntRange(min = 1, max = 9) int millions) {
        Plan plan = plan();
        YearMonth last = JANUARY.plusMonths(months - 1);
        YearMonth from = last.plusMonths(1);
        Today today = Today.of(from.atDay(2));
        Projection standing = standing(plan, last, (line, amount) -> amount);

        var known =
                CostCut.of(
                        standing,
                        vnd(millions * 1_000_000L),
                        from,
                        YEAR.last(),
                        today,
                        Deadline.none());
        var planned = CostCut.of(plan, vnd(millions * 1_000_000L), from, YEAR.last(), today);

        assertThat(known.problems()).isEqualTo(planned.problems());
        assertThat(known.value().map(CostCut::changes))
                .isEqualTo(planned.value().map(CostCut::changes));
        assertThat(known.value().map(CostCut::damage))
                .isEqualTo(planned.value().map(CostCut::damage));
        assertThat(known.value().map(it -> it.tradeOff().goals()))
                .isEqualTo(planned.value().map(it -> it.tradeOff().goals()));
    }

    /**
     * 1 800 million are planned, 150 a month; at 90 % to August 1 080 are sold, and with three
     * quarters of the pace 0.925 of the rest by two of the methods: 1 080 + (600 + 555 + 555) ÷ 3.
     */
    @Test
    void goals_are_held_against_where_the_year_lands() {
        Projection before =
                standing(
                        plan(), AUGUST, (line, amount) -> isSales(line) ? amount * 9 / 10 : amount);

        GoalTrade revenue =
                decide(
                                before,
                                flyers(
                                        AUGUST.plusMonths(1),
                                        AUGUST.plusMonths(2),
                                        "0.20",
                                        4_000_000))
                        .tradeOff()
                        .goal("G1")
                        .orElseThrow();

        assertThat(revenue.value().before()).isEqualTo(Value.of(vnd(1_650_000_000)));
        assertThat(revenue.status().before()).isEqualTo(GoalStatus.OFF_TRACK);
        // 4 months of 50 online by a fifth: 40 by plan, 37 at the pace by the two others
        assertThat(revenue.change()).isEqualTo(Value.of(vnd(38_000_000)));
    }

    @Test
    void money_that_is_spent_is_not_there_any_more() {
        Projection before =
                standing(
                        plan(),
                        AUGUST,
                        (line, amount) -> isAds(line) ? amount + 2_000_000 : amount);

        Decision decision =
                decide(before, flyers(AUGUST.plusMonths(1), YEAR.last(), "0.50", 10_000_000));

        // in September the line has 5 million, of which 2.5 are claimed; 8 × 2 were spent beyond it
        assertThat(decision.judgements())
                .filteredOn(it -> it.criterion().equals("budget"))
                .first()
                .satisfies(
                        it -> {
                            assertThat(it.message().key()).isEqualTo("ground.no-room-overspent");
                            assertThat(it.numbers())
                                    .containsEntry("overspent", Value.of(vnd(16_000_000)))
                                    .containsEntry("short", Value.of(vnd(13_500_000)));
                        });
    }

    @Test
    void what_was_not_spent_is_there_and_is_known_to_be() {
        Projection before =
                standing(plan(), AUGUST, (line, amount) -> isAds(line) ? 1_000_000 : amount);

        Decision decision =
                decide(before, flyers(AUGUST.plusMonths(1), YEAR.last(), "1.00", 50_000_000));

        assertThat(said(decision))
                .extracting(Message::key)
                .doesNotContain("ground.no-room", "ground.past-money");
    }

    /** By plan the money of past months may be there; the records say that it is spent. */
    @Test
    void unclaimed_money_of_months_that_went_as_planned_is_spent() {
        Proposal dear = flyers(AUGUST.plusMonths(1), YEAR.last(), "1.00", 25_000_000);

        assertThat(said(decide(Projection.of(plan()), dear)))
                .extracting(Message::key)
                .contains("ground.past-money");
        assertThat(said(decide(standing(plan(), AUGUST, (line, amount) -> amount), dear)))
                .extracting(Message::key)
                .contains("ground.no-room");
    }

    /**
     * Half of the ads are spent: the estimate expects less than the line allows, but an action
     * spends what it claims.
     */
    @Test
    void what_an_action_claims_is_spent_although_less_was_expected() {
        Projection before =
                standing(plan(), AUGUST, (line, amount) -> isAds(line) ? amount / 2 : amount);
        Proposal flyers = flyers(AUGUST.plusMonths(1), YEAR.last(), "0.00", 20_000_000);
        Metric profit = Metric.parse("operating_profit");
        Value landing = profit.value(before.source(), YEAR.span());

        Decision decision = decide(before, flyers);

        assertThat(decision.tradeOff().profitChange()).isEqualTo(Value.of(vnd(-20_000_000)));
        assertThat(decision.tradeOff().profit().after().minus(landing).isPositive()).isFalse();
    }

    @Test
    void cash_goes_on_from_what_is_in_the_till() {
        Plan plan = plan();
        Projection before =
                standing(plan, AUGUST, (line, amount) -> isSales(line) ? amount * 9 / 10 : amount);

        Value now = Metric.parse("cash").value(before.source(), Span.of(AUGUST));

        assertThat(Value.of(before.cash().orElseThrow().closing(AUGUST))).isEqualTo(now);
        assertThat(Value.of(before.cash().orElseThrow().closing(YEAR.last())))
                .isEqualTo(Metric.parse("cash").value(before.source(), YEAR.span()));
    }

    @Test
    void nothing_of_months_that_are_recorded_can_be_cut() {
        Projection before = standing(plan(), AUGUST, (line, amount) -> amount);

        CostCut cut =
                CostCut.of(
                                before,
                                vnd(3_000_000),
                                YearMonth.of(2026, 6),
                                YEAR.last(),
                                Today.of(SEPTEMBER),
                                Deadline.none())
                        .orElseThrow(ProblemsException::new);

        assertThat(cut.window()).isEqualTo(new Span(AUGUST.plusMonths(1), YEAR.last()));
    }

    @Test
    void says_on_which_figures_it_stands() {
        Proposal flyers = flyers(AUGUST.plusMonths(1), YEAR.last(), "0.20", 1_000_000);
        Projection before = standing(plan(), AUGUST, (line, amount) -> amount);

        assertThat(decide(before, flyers).tradeOff().basis())
                .contains(Message.of("trade.by-estimate").with("month", AUGUST));
        assertThat(decide(Projection.of(plan()), flyers).tradeOff().basis()).isEmpty();
    }

    @Test
    void a_year_without_a_month_that_is_over_gives_no_estimate() {
        Actuals january = actuals(plan(), JANUARY, (line, amount) -> amount);

        assertThat(Standing.of(plan(), january, LocalDate.of(2026, 1, 20)).problems())
                .extracting(it -> it.message().key())
                .containsExactly("standing.no-closed-month");
    }

    @Test
    void actuals_of_another_shop_are_told() {
        Figures.Builder figures = Figures.builder(YEAR, plan().company().currency());
        figures.add(
                Line.of(vn.aop.core.figures.Account.of(AccountKind.REVENUE), "tiktok", "shoes"),
                JANUARY,
                vnd(1_000_000));
        Actuals other = Actuals.of(figures.build(), List.of(JANUARY), "other.csv");

        assertThat(Standing.of(plan(), other, SEPTEMBER).problems())
                .extracting(it -> it.message().key())
                .containsExactly("standing.other-plan");
    }
}
