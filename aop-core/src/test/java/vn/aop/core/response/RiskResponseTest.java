package vn.aop.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.ListChange;
import vn.aop.core.change.PlanLists;
import vn.aop.core.change.RiskChange;
import vn.aop.core.change.TermsChange;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** What risks take from the small shop, and what responses bring back. */
class RiskResponseTest {

    private static final Span SUMMER = new Span(month(7), month(9));

    /** The example of docs/formulas/risk-response.md. */
    @Test
    void a_weak_market_takes_and_a_group_that_earns_more_brings_back() {
        Risk risk =
                risk(
                        effect(AccountKind.REVENUE, "online", "0.9", 3).beginning(month(7)),
                        List.of(toys("0.10", SUMMER)));

        RiskResponse tried = tried(risk);

        assertThat(tried.hit()).contains(SUMMER);
        assertThat(lost(tried, "revenue")).isEqualTo(Value.of(vnd(15_000_000)));
        assertThat(back(tried, "revenue")).isEqualTo(Value.of(vnd(5_400_000)));
        assertThat(left(tried, "revenue")).isEqualTo(Value.of(vnd(9_600_000)));
        assertThat(lost(tried, "gross_profit")).isEqualTo(Value.of(vnd(4_800_000)));
        assertThat(back(tried, "gross_profit")).isEqualTo(Value.of(vnd(1_890_000)));
        assertThat(left(tried, "gross_profit")).isEqualTo(Value.of(vnd(2_910_000)));
        assertThat(lost(tried, "operating_profit")).isEqualTo(Value.of(vnd(3_300_000)));
        assertThat(back(tried, "operating_profit")).isEqualTo(Value.of(vnd(1_350_000)));
        assertThat(tried.cost()).isEqualTo(vnd(0));
    }

    /** Whatever is hit: what the supplier takes back is brought back, to the đồng. */
    @ParameterizedTest
    @CsvSource({"1.03, 4", "1.2, 12", "0.9, 1", "1.4, 7"})
    void a_response_that_undoes_the_effect_brings_back_all_that_was_lost(String by, int months) {
        Span hit = new Span(month(3), month(3).plusMonths(months - 1L));
        Span held = hit.overlap(SmallShop.YEAR.span()).orElseThrow();
        Risk risk =
                risk(
                        effect(AccountKind.COST_OF_GOODS, "online", by, months).beginning(month(3)),
                        List.of(
                                new TermsChange.Margin(
                                        Optional.of("online"),
                                        "diapers",
                                        held,
                                        Optional.of(new BigDecimal("0.30"))),
                                new TermsChange.Margin(
                                        Optional.of("online"),
                                        "toys",
                                        held,
                                        Optional.of(new BigDecimal("0.35")))));

        RiskResponse tried = tried(risk);

        assertThat(figure(tried, "gross_profit").isMoved()).isTrue();
        assertThat(tried.figures())
                .allSatisfy(
                        it ->
                                assertThat(it.back().value())
                                        .isEqualTo(it.lost().orElseThrow().value()))
                .allSatisfy(
                        it ->
                                assertThat(it.left().orElseThrow().value().number().orElseThrow())
                                        .isZero());
    }

    /** Goods of 34 million a month at 3 % more, fees of 5 half as high again, rent, less ads. */
    @ParameterizedTest
    @CsvSource({
        "COST_OF_GOODS, 1.03, 3, 3060000",
        "CHANNEL_FEES, 1.5, 3, 7500000",
        "PREMISES, 1.2, 2, 4000000",
        "MARKETING, 0.5, 4, -10000000"
    })
    void what_is_hit_is_multiplied_in_its_months(
            AccountKind kind, String by, int months, long takes) {
        String channel =
                kind == AccountKind.COST_OF_GOODS || kind == AccountKind.CHANNEL_FEES
                        ? "online"
                        : "";
        Risk risk =
                risk(
                        effect(kind, channel, by, months).beginning(month(5)),
                        List.of(toys("0.10", SUMMER)));

        assertThat(lost(tried(risk), "operating_profit")).isEqualTo(Value.of(vnd(takes)));
    }

    @Test
    void parts_sum_to_the_whole() {
        Risk risk =
                risk(
                        effect(AccountKind.REVENUE, "", "0.87", 5).beginning(month(2)),
                        List.of(
                                toys("0.17", SUMMER),
                                new BudgetChange.Cut("ads", each(SUMMER, 1_234_567))));

        for (Recovered figure : tried(risk).figures()) {
            Value lost = figure.lost().orElseThrow().value();
            Value both = figure.back().value().plus(figure.left().orElseThrow().value());
            assertThat(both).as(figure.id()).isEqualTo(lost);
        }
    }

    /** Two months until the warning is given; the response begins in the third. */
    @Test
    void a_risk_begins_so_early_that_its_warning_comes_before_the_response() {
        Risk risk =
                risk(
                        effect(AccountKind.REVENUE, "", "0.9", 3),
                        List.of(toys("0.10", new Span(month(8), month(10)))));

        assertThat(tried(risk).hit()).contains(new Span(month(6), month(8)));
    }

    @Test
    void without_an_effect_only_what_is_brought_is_told() {
        Risk risk =
                new Risk(
                        "R1",
                        Text.of("R1"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(response(List.of(toys("0.10", SUMMER)))));

        RiskResponse tried = tried(risk);

        assertThat(tried.hit()).isEmpty();
        assertThat(figure(tried, "revenue").lost()).isEmpty();
        assertThat(back(tried, "revenue")).isEqualTo(Value.of(vnd(6_000_000)));
    }

    @Test
    void words_alone_are_not_worked_out() {
        Risk risk = risk(effect(AccountKind.REVENUE, "", "0.9", 3), List.of());

        assertThat(RiskResponse.planned(Projection.of(plan(risk)), risk)).isEmpty();
        assertThat(RiskResponse.changesFrom(plan(risk), risk, month(5))).isEmpty();
    }

    /** Money that leaves the reserve is spent; money between lines is not. */
    @Test
    void a_response_costs_what_it_spends_besides_goods() {
        Risk drawing =
                risk(
                        effect(AccountKind.REVENUE, "", "0.9", 3),
                        List.of(
                                new BudgetChange.Draw(
                                        "reserve", "ads", "R1", each(SUMMER, 2_000_000)),
                                new BudgetChange.Cut("goods", each(SUMMER, 7_000_000))));
        Risk moving =
                risk(
                        effect(AccountKind.REVENUE, "", "0.9", 3),
                        List.of(new BudgetChange.Move("ads", "rent", each(SUMMER, 1_000_000))));

        assertThat(tried(drawing).cost()).isEqualTo(vnd(6_000_000));
        assertThat(tried(moving).cost()).isEqualTo(vnd(0));
    }

    /** Written for July, taken from October on: three months later, without what lies beyond. */
    @Test
    void a_response_that_says_when_it_begins_moves_with_its_risk() {
        Risk risk = moving(Optional.of(month(7)));

        List<Change> changes = RiskResponse.changesFrom(plan(risk), risk, month(10));

        assertThat(changes)
                .containsExactly(
                        toys("0.10", new Span(month(10), month(12))),
                        new BudgetChange.Cut(
                                "ads", each(new Span(month(11), month(12)), 1_000_000)),
                        new ActionRevision.Scale("A1", new BigDecimal("2"), Optional.of(month(11))),
                        new TermsChange.Price(
                                Optional.empty(),
                                Optional.empty(),
                                new Span(month(12), month(12)),
                                new BigDecimal("-0.1")));
    }

    @Test
    void it_moves_to_sooner_months_as_well() {
        Risk risk = moving(Optional.of(month(7)));

        assertThat(RiskResponse.changesFrom(plan(risk), risk, month(4)).get(1))
                .isEqualTo(
                        new BudgetChange.Cut("ads", each(new Span(month(5), month(7)), 1_000_000)));
    }

    /** Money for a certain month stays there; what is past is left out. */
    @Test
    void a_response_that_does_not_keeps_its_months_and_loses_those_that_are_past() {
        Risk risk = moving(Optional.empty());

        List<Change> changes = RiskResponse.changesFrom(plan(risk), risk, month(9));

        assertThat(changes.get(0)).isEqualTo(toys("0.10", new Span(month(9), month(9))));
        assertThat(changes.get(1))
                .isEqualTo(
                        new BudgetChange.Cut(
                                "ads", each(new Span(month(9), month(10)), 1_000_000)));
        assertThat(changes.get(2))
                .isEqualTo(
                        new ActionRevision.Scale("A1", new BigDecimal("2"), Optional.of(month(9))));
        assertThat(RiskResponse.changesFrom(plan(risk), risk, month(12)))
                .containsExactly(
                        new ActionRevision.Scale(
                                "A1", new BigDecimal("2"), Optional.of(month(12))));
    }

    /** 30 million for October to December of an action that runs until March. */
    @ParameterizedTest
    @CsvSource({"10, 30000000", "11, 20000000", "12, 10000000"})
    void an_action_that_begins_later_keeps_the_money_of_its_months_of_the_year(
            int begins, long left) {
        Action push = taking(new Span(month(10), YearMonth.of(2027, 3)), 30_000_000);
        Risk risk =
                risk(
                        effect(AccountKind.REVENUE, "", "0.9", 3),
                        List.of(new ActionChange.Add(push)));

        Action taken = added(risk, month(begins));

        assertThat(taken.running()).isEqualTo(new Span(month(begins), YearMonth.of(2027, 3)));
        assertThat(taken.uses()).containsExactly(new BudgetUse("ads", vnd(left)));
    }

    /** 10 million a month: what lies beyond December is paid by the next year. */
    @ParameterizedTest
    @CsvSource({"5, 30000000", "10, 30000000", "11, 20000000", "12, 10000000"})
    void an_action_that_moves_with_its_risk_keeps_the_money_of_its_months_of_the_year(
            int begins, long left) {
        Action push = taking(SUMMER, 30_000_000);
        Risk risk =
                risk(
                        effect(AccountKind.REVENUE, "", "0.9", 3),
                        response(List.of(new ActionChange.Add(push))).beginning(month(7)));

        Action taken = added(risk, month(begins));

        assertThat(taken.running()).isEqualTo(new Span(month(begins), month(begins).plusMonths(2)));
        assertThat(taken.uses()).containsExactly(new BudgetUse("ads", vnd(left)));
    }

    private static Action added(Risk risk, YearMonth first) {
        Change change = RiskResponse.changesFrom(plan(risk), risk, first).get(0);
        return ((ActionChange.Add) change).added();
    }

    private static Action taking(Span running, long amount) {
        return Action.builder("push", Text.of("push"), running)
                .uses(List.of(new BudgetUse("ads", vnd(amount))))
                .build();
    }

    @Test
    void a_response_of_which_nothing_is_left_says_so() {
        Risk risk =
                risk(
                        effect(AccountKind.REVENUE, "", "0.9", 3),
                        List.of(new BudgetChange.Cut("ads", each(SUMMER, 1_000_000))));

        assertThat(
                        RiskResponse.from(Projection.of(plan(risk)), risk, month(10))
                                .orElseThrow()
                                .problems())
                .extracting(it -> it.message().key())
                .containsExactly("response.over");
    }

    @Test
    void all_that_cannot_be_made_is_told_at_its_place_at_once() {
        Risk risk =
                new Risk(
                        "R1",
                        Text.of("R1"),
                        Optional.empty(),
                        List.of(),
                        Optional.of(
                                effect(AccountKind.REVENUE, "", "0.9", 3)
                                        .beginning(YearMonth.of(2027, 1))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(
                                response(
                                                List.of(
                                                        new BudgetChange.Cut(
                                                                "adz", each(SUMMER, 1)),
                                                        new BudgetChange.Raise(
                                                                "ads",
                                                                each(
                                                                        Span.of(
                                                                                YearMonth.of(
                                                                                        2027, 2)),
                                                                        1))))
                                        .beginning(YearMonth.of(2025, 12))));

        assertThat(RiskResponse.problems(plan(risk)))
                .extracting(Problem::where)
                .extracting(Object::toString)
                .containsExactly(
                        "risks/R1/effect/from",
                        "risks/R1/response/from",
                        "risks/R1/response/changes/0/line",
                        "risks/R1/response/changes/1/amounts/2027-02");
    }

    /** Written while the money was there and the action was not: right, but too late. */
    @Test
    void a_response_that_was_taken_is_no_mistake_and_says_why_it_cannot_be_taken_again() {
        RiskEffect effect = effect(AccountKind.REVENUE, "", "0.9", 3);
        Change cut = new BudgetChange.Cut("ads", each(SUMMER, 3_000_000));
        Risk right = risk(effect, List.of(cut, toys("0.10", SUMMER)));
        Risk wrong = risk(effect, List.of(cut, new BudgetChange.Cut("adz", each(SUMMER, 1))));
        Plan taken =
                plan(right)
                        .with(Change.of(right.response().orElseThrow()))
                        .orElseThrow(ProblemsException::new);

        assertThat(RiskResponse.problems(taken)).isEmpty();
        assertThat(RiskResponse.planned(Projection.of(taken), right).orElseThrow().problems())
                .extracting(it -> it.message().key())
                .containsOnly("change.takes-too-much", "plan.id-twice");
        assertThat(RiskResponse.problems(taken.toBuilder().risks(List.of(wrong)).build()))
                .extracting(it -> it.message().key())
                .containsExactly("plan.unknown-line");
    }

    /** Without its goal or its line a figure would have nothing left that it is held against. */
    @Test
    void a_response_that_changes_what_it_is_judged_by_is_refused_once() {
        Risk risk =
                risk(
                        effect(AccountKind.REVENUE, "", "0.9", 3),
                        List.of(
                                toys("0.10", SUMMER),
                                new ListChange.Remove<>(PlanLists.BUDGET_LINES, "ads"),
                                new RiskChange.Settle("R1"),
                                new ActionChange.Drop("A1", Optional.empty())));
        Projection planned = Projection.of(plan(risk));

        assertThat(
                        List.of(
                                RiskResponse.planned(planned, risk).orElseThrow().problems(),
                                RiskResponse.from(planned, risk, month(7))
                                        .orElseThrow()
                                        .problems()))
                .allSatisfy(
                        it ->
                                assertThat(it)
                                        .extracting(Problem::where)
                                        .extracting(Object::toString)
                                        .containsExactly("changes/1", "changes/2"));
        assertThat(RiskResponse.problems(plan(risk)))
                .extracting(it -> it.message().key())
                .containsExactly("response.unfit", "response.unfit");
    }

    @Test
    void goods_at_over_twice_what_they_bring_are_told() {
        Risk risk =
                risk(
                        effect(AccountKind.COST_OF_GOODS, "", "3.5", 2),
                        List.of(toys("0.10", SUMMER)));

        assertThat(RiskResponse.planned(Projection.of(plan(risk)), risk).orElseThrow().problems())
                .extracting(it -> it.message().key())
                .containsExactly("response.margin-beyond");
    }

    private static Risk moving(Optional<YearMonth> from) {
        Span autumn = new Span(month(8), month(10));
        Response response =
                response(
                        List.of(
                                toys("0.10", SUMMER),
                                new BudgetChange.Cut("ads", each(autumn, 1_000_000)),
                                new ActionRevision.Scale(
                                        "A1", new BigDecimal("2"), Optional.of(month(8))),
                                new TermsChange.Price(
                                        Optional.empty(),
                                        Optional.empty(),
                                        new Span(month(9), month(10)),
                                        new BigDecimal("-0.1"))));
        return risk(
                effect(AccountKind.REVENUE, "", "0.9", 3),
                from.map(response::beginning).orElse(response));
    }

    private static RiskResponse tried(Risk risk) {
        return RiskResponse.planned(Projection.of(plan(risk)), risk)
                .orElseThrow()
                .orElseThrow(ProblemsException::new);
    }

    private static Plan plan(Risk risk) {
        return smallShop()
                .withBaseline(
                        new Baseline(
                                smallShop().plan().baseline().figures(),
                                Optional.of(vnd(500_000_000)),
                                Map.of()))
                .withBudget(
                        SmallShop.running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        SmallShop.line(
                                "goods",
                                new Line(
                                        Account.of(AccountKind.PURCHASES),
                                        Optional.empty(),
                                        Optional.of("diapers")),
                                Limit.SOFT,
                                Purpose.RUNNING,
                                everyMonth(60_000_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)))
                .withActions(SmallShop.action("A1", month(1), month(12)))
                .withRisks(risk)
                .plan();
    }

    private static Risk risk(RiskEffect effect, List<Change> changes) {
        return risk(effect, response(changes));
    }

    private static Risk risk(RiskEffect effect, Response response) {
        return new Risk(
                "R1",
                Text.of("R1"),
                Optional.empty(),
                List.of("G1"),
                Optional.of(effect),
                Optional.of(below("revenue", 45_000_000)),
                Optional.empty(),
                Optional.of(response));
    }

    private static Response response(List<Change> changes) {
        return new Response(Text.of("Đổi hàng", "Other goods"), vnd(0), Optional.of("reserve"))
                .changing(changes);
    }

    private static RiskEffect effect(AccountKind kind, String channel, String by, int months) {
        Optional<String> where = Optional.of(channel).filter(it -> !it.isEmpty());
        Line line = new Line(Account.of(kind), where, Optional.empty());
        return new RiskEffect(line, new BigDecimal(by), months);
    }

    /** Toys are pushed online while the action runs. */
    private static Change toys(String lift, Span running) {
        Action push =
                Action.builder("push", Text.of("push"), running)
                        .effects(Effect.lifting("online", lift).of("toys").whileRunning())
                        .build();
        return new ActionChange.Add(push);
    }

    private static MonthlyAmounts each(Span months, long amount) {
        return new MonthlyAmounts(
                months.months().stream()
                        .collect(
                                TreeMap::new,
                                (all, month) -> all.put(month, vnd(amount)),
                                TreeMap::putAll));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }

    private static Recovered figure(RiskResponse tried, String id) {
        return tried.figures().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static Value lost(RiskResponse tried, String id) {
        return figure(tried, id).lost().orElseThrow().value();
    }

    private static Value back(RiskResponse tried, String id) {
        return figure(tried, id).back().value();
    }

    private static Value left(RiskResponse tried, String id) {
        return figure(tried, id).left().orElseThrow().value();
    }
}
