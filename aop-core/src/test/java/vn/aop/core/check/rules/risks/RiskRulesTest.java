package vn.aop.core.check.rules.risks;

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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Text;

/** Where the rules of risks begin to speak up; the shop's reserve holds 24 million. */
class RiskRulesTest {

    private static final Span JULY = Span.of(YearMonth.of(2026, 7));

    @Test
    void lost_revenue_harms_by_its_gross_margin_only() {
        Risk slow = risk("R1", "0.5", AccountKind.REVENUE, "0.85", 3);
        Plan plan =
                smallShop()
                        .withBaseline(
                                ShopFigures.lastYear()
                                        .revenue("store", "toys", everyMonth(100_000_000))
                                        .figures())
                        .withActions()
                        .withRisks(slow)
                        .plan();

        assertThat(RiskExposure.of(slow, CheckContext.of(plan))).contains(vnd(18_000_000));
        assertThat(RiskExposure.expected(slow, CheckContext.of(plan))).contains(vnd(9_000_000));
    }

    @Test
    void dearer_rent_harms_in_full_and_cheaper_rent_not_at_all() {
        Risk dearer = risk("R1", "0.5", AccountKind.PREMISES, "1.10", 6);
        Risk cheaper = risk("R2", "0.5", AccountKind.PREMISES, "0.90", 6);
        CheckContext context = CheckContext.of(smallShop().withRisks(dearer, cheaper).plan());

        assertThat(RiskExposure.of(dearer, context)).contains(vnd(6_000_000));
        assertThat(RiskExposure.of(cheaper, context)).isEmpty();
    }

    @Nested
    class TopRiskWithoutResponseTest {

        @Test
        void only_the_largest_risk_must_have_a_response() {
            Risk large = risk("R1", "0.5", AccountKind.PREMISES, "1.20", 6);
            Risk small = risk("R2", "0.5", AccountKind.PREMISES, "1.10", 6);

            assertThat(check(new TopRiskWithoutResponse(), large, small))
                    .extracting(it -> it.where().toString())
                    .containsExactly("risks/R1");
            assertThat(check(new TopRiskWithoutResponse(), responding(large, 0), small)).isEmpty();
        }

        @Test
        void risks_that_nobody_can_put_in_order_must_have_one_response_among_them() {
            Risk one = unsized("R1");
            Risk other = unsized("R2");

            assertThat(check(new TopRiskWithoutResponse(), one, other))
                    .extracting(Checking::compared)
                    .containsExactly("risks risks=2");
            assertThat(check(new TopRiskWithoutResponse(), one, responding(other, 1))).isEmpty();
        }
    }

    @Nested
    class ResponseUnaffordableTest {

        @Test
        void a_response_may_cost_all_that_its_reserve_holds() {
            assertThat(check(new ResponseUnaffordable(), costing("R1", 24_000_000))).isEmpty();
            assertThat(check(new ResponseUnaffordable(), costing("R1", 24_000_001))).hasSize(1);
        }

        /** Nothing is sold or spent, so the cash stays at 60 million, 10 above the shop's floor. */
        @Test
        void a_response_without_reserve_may_cost_all_cash_above_the_floor() {
            assertThat(check(new ResponseUnaffordable(), fromCash(10_000_000))).isEmpty();
            assertThat(check(new ResponseUnaffordable(), fromCash(10_000_001)))
                    .extracting(Checking::compared)
                    .containsExactly("risks/R1/response cost=10000001 spare=10000000");
        }

        @Test
        void money_for_the_reserve_comes_from_what_no_action_uses() {
            // The line "ads" has 60 million, of which the action uses 30.
            Finding finding = check(new ResponseUnaffordable(), costing("R1", 54_000_000)).get(0);
            Finding more = check(new ResponseUnaffordable(), costing("R1", 54_000_001)).get(0);

            assertThat(finding.remedy()).extracting(it -> it.kind()).containsExactly("moveBudget");
            assertThat(more.remedy()).extracting(it -> it.kind()).containsExactly("raiseBudget");
        }

        @Test
        void money_that_stands_there_for_goals_is_named_as_such() {
            Finding response = check(new ResponseUnaffordable(), costing("R1", 54_000_000)).get(0);
            Finding reserve = check(new ReserveTooSmall(), costing("R1", 54_000_000)).get(0);
            Finding newMoney = check(new ResponseUnaffordable(), costing("R1", 54_000_001)).get(0);

            assertThat(List.of(response, reserve))
                    .allSatisfy(
                            it -> {
                                assertThat(it.message().arg("line")).isEqualTo(Text.of("ads"));
                                assertThat(it.message().arg("rest"))
                                        .isEqualTo(Value.of(vnd(30_000_000)));
                                assertThat(it.message().arg("goals"))
                                        .isEqualTo(List.of(Text.of("G1")));
                            });
            assertThat(newMoney.message().args()).doesNotContainKey("line");
        }

        @Test
        void money_of_a_line_without_a_goal_is_taken_first() {
            Line flags = Line.of(Account.of(AccountKind.MARKETING));
            BudgetLine idle =
                    new BudgetLine(
                            "flags",
                            Text.of("Cờ", "Flags"),
                            flags,
                            vnd(everyMonth(1_000_000)),
                            Limit.SOFT,
                            Optional.empty(),
                            Purpose.GOALS,
                            List.of());
            Plan plan =
                    smallShop()
                            .withRisks(costing("R1", 30_000_000))
                            .withBudget(
                                    serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                    idle,
                                    reserve(
                                            "reserve",
                                            AccountKind.OTHER_OPERATING,
                                            everyMonth(2_000_000)))
                            .plan();

            assertThat(check(new ResponseUnaffordable(), plan))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.remedy())
                                        .singleElement()
                                        .isInstanceOfSatisfying(
                                                BudgetChange.Move.class,
                                                move ->
                                                        assertThat(move.source())
                                                                .isEqualTo("flags"));
                            });
        }
    }

    private static Plan fromCash(long cost) {
        Risk risk = risk("R1", "0.5", AccountKind.REVENUE, "0.85", 3);
        Response response =
                new Response(Text.of("Mượn xe", "Borrow a car"), vnd(cost), Optional.empty());
        Baseline cash =
                new Baseline(
                        ShopFigures.lastYear().figures(), Optional.of(vnd(60_000_000)), Map.of());
        return SmallShop.shopWithGoalsOnly()
                .withBaseline(cash)
                .withRevenue("store", "toys", ShopFigures.everyMonth(0))
                .withRisks(responding(risk, response))
                .plan();
    }

    private static List<Finding> check(Rule rule, Plan plan) {
        return rule.check(CheckContext.of(plan));
    }

    @Nested
    class ReserveTooSmallTest {

        @Test
        void the_reserve_may_hold_just_what_is_expected() {
            assertThat(
                            check(
                                    new ReserveTooSmall(),
                                    costing("R1", 24_000_000),
                                    costing("R2", 24_000_000)))
                    .isEmpty();
            assertThat(
                            check(
                                    new ReserveTooSmall(),
                                    costing("R1", 24_000_000),
                                    costing("R2", 24_000_002)))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.numbers().get("missing").number().orElseThrow())
                                            .isEqualByComparingTo("1"));
        }
    }

    @Nested
    class ResponseBringsNothingTest {

        /** 165 million a month from May to July, less 15 %. */
        @Test
        void money_that_moves_between_lines_brings_back_no_sales() {
            Change move =
                    new BudgetChange.Move("ads", "rent", MonthlyAmounts.of(JULY, vnd(1_000_000)));

            assertThat(check(new ResponseBringsNothing(), changing(move)))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.numbers().get("lost"))
                                            .isEqualTo(Value.of(vnd(74_250_000))));
        }

        @Test
        void what_brings_back_a_dong_of_what_is_lost_is_something() {
            Change cut = new BudgetChange.Cut("ads", MonthlyAmounts.of(JULY, vnd(1)));

            assertThat(check(new ResponseBringsNothing(), changing(cut))).isEmpty();
        }

        @Test
        void words_alone_and_risks_without_numbers_are_no_concern_of_it() {
            assertThat(check(new ResponseBringsNothing(), costing("R1", 5_000_000), unsized("R2")))
                    .isEmpty();
        }

        private Risk changing(Change change) {
            Text move = Text.of("Chuyển tiền", "Move money");
            Response response = new Response(move, vnd(0), Optional.empty());
            return responding(
                    risk("R1", "0.5", AccountKind.REVENUE, "0.85", 3),
                    response.changing(List.of(change)));
        }
    }

    @Nested
    class ResponseNotPossibleTest {

        @Test
        void money_that_is_gone_is_told_with_its_reason() {
            long all = all("ads");

            assertThat(check(new ResponseNotPossible(), cutting("ads", all + 1)))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.severity()).isEqualTo(Severity.WORTH_KNOWING);
                                assertThat(it.where()).hasToString("risks/R1/response");
                                assertThat(it.message().args().get("reasons"))
                                        .asString()
                                        .contains("change.takes-too-much");
                            });
            assertThat(check(new ResponseNotPossible(), cutting("ads", all))).isEmpty();
        }

        /** Advertising that gets dearer by half would have the money that is cut. */
        @Test
        void money_that_is_there_only_under_the_risk_is_not_there() {
            Risk dearer = risk("R1", "0.5", AccountKind.MARKETING, "1.5", 3);

            assertThat(
                            check(
                                    new ResponseNotPossible(),
                                    responding(dearer, cut("ads", all("ads") + 1))))
                    .hasSize(1);
            assertThat(check(new ResponseNotPossible(), responding(dearer, cut("ads", all("ads")))))
                    .isEmpty();
        }

        @Test
        void a_risk_that_cannot_be_tried_out_makes_no_response_impossible() {
            Risk beyond = risk("R1", "0.5", AccountKind.COST_OF_GOODS, "9", 3);

            assertThat(check(new ResponseNotPossible(), responding(beyond, cut("ads", all("ads")))))
                    .isEmpty();
        }

        @Test
        void words_alone_can_always_be_kept() {
            assertThat(check(new ResponseNotPossible(), costing("R1", 5_000_000))).isEmpty();
        }

        private long all(String line) {
            BudgetLine found = smallShop().plan().budgetLine(line).orElseThrow();
            return found.months().get(6).getAmountMajorLong();
        }

        private Risk cutting(String line, long amount) {
            return responding(risk("R1", "0.5", AccountKind.REVENUE, "0.85", 3), cut(line, amount));
        }

        private Response cut(String line, long amount) {
            Text save = Text.of("Bớt quảng cáo", "Advertise less");
            return new Response(save, vnd(0), Optional.empty())
                    .changing(
                            List.of(
                                    new BudgetChange.Cut(
                                            line, MonthlyAmounts.of(JULY, vnd(amount)))));
        }
    }

    @Nested
    class RiskFundedTest {

        @Test
        void risks_are_funded_where_the_reserve_pays_for_all_of_them_at_once() {
            assertThat(
                            check(
                                    new RiskFunded(),
                                    costing("R1", 12_000_000),
                                    costing("R2", 12_000_000)))
                    .hasSize(1);
            assertThat(
                            check(
                                    new RiskFunded(),
                                    costing("R1", 12_000_000),
                                    costing("R2", 12_000_001)))
                    .isEmpty();
        }

        @Test
        void risks_whose_responses_cost_nothing_are_not_praised_as_funded() {
            assertThat(check(new RiskFunded(), costing("R1", 0))).isEmpty();
        }
    }

    private static Risk costing(String id, long cost) {
        return responding(risk(id, "0.5", AccountKind.REVENUE, "0.85", 3), cost);
    }

    private static Risk responding(Risk risk, long cost) {
        Text call = Text.of("Gọi khách", "Call customers");
        return responding(risk, new Response(call, vnd(cost), Optional.of("reserve")));
    }

    private static Risk responding(Risk risk, Response response) {
        return new Risk(
                risk.id(),
                risk.name(),
                risk.probability(),
                risk.goals(),
                risk.effect(),
                risk.trigger(),
                risk.owner(),
                Optional.of(response));
    }

    private static Risk risk(
            String id, String probability, AccountKind hit, String multiplier, int months) {
        return new Risk(
                id,
                Text.of(id),
                Optional.of(new BigDecimal(probability)),
                List.of("G1"),
                Optional.of(
                        new RiskEffect(
                                Line.of(Account.of(hit)), new BigDecimal(multiplier), months)),
                Optional.of(below("revenue", 1)),
                Optional.of("lan"),
                Optional.empty());
    }

    private static Risk unsized(String id) {
        return new Risk(
                id,
                Text.of(id),
                Optional.empty(),
                List.of("G1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Finding> check(Rule rule, Risk... risks) {
        return rule.check(CheckContext.of(smallShop().withRisks(risks).plan()));
    }
}
