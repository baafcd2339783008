package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.core.plan.FaultyShop.paidBy;
import static vn.aop.core.plan.FaultyShop.problems;
import static vn.aop.core.plan.FaultyShop.tracking;
import static vn.aop.core.plan.FaultyShop.using;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

/** Amounts are in the plan's currency and year, and stand where the plan looks for them. */
class PlanAmountsTest {

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final Money ONE_DOLLAR = Money.parse("USD 1.00");

    @ParameterizedTest(name = "{0}")
    @MethodSource("dollars")
    void tells_an_amount_in_another_currency(String where, SmallShop shop) {
        assertThat(problems(shop))
                .extracting(Problem::toString)
                .containsExactly(
                        Problem.at(Place.of(where), "plan.currency")
                                .with("found", "USD")
                                .with("expected", "VND")
                                .toString());
    }

    static Stream<Arguments> dollars() {
        BudgetLine inDollars =
                new BudgetLine(
                        "ads",
                        Text.of("ads"),
                        Line.of(Account.of(AccountKind.MARKETING)),
                        Collections.nCopies(12, ONE_DOLLAR),
                        Limit.HARD,
                        Optional.empty(),
                        Purpose.RUNNING,
                        List.of());
        Figures lastYear = Figures.empty(YEAR.previous(), VND);
        return Stream.of(
                arguments(
                        "baseline/figures",
                        smallShop().withBaseline(Figures.empty(YEAR.previous(), CurrencyUnit.USD))),
                arguments(
                        "baseline/openingCash",
                        smallShop()
                                .withBaseline(
                                        new Baseline(lastYear, Optional.of(ONE_DOLLAR), Map.of()))),
                arguments(
                        "baseline/openingStock",
                        smallShop()
                                .withBaseline(
                                        new Baseline(
                                                lastYear,
                                                Optional.empty(),
                                                Map.of("diapers", vnd(1), "toys", ONE_DOLLAR)))),
                arguments(
                        "baseline/revenueYearBefore",
                        smallShop()
                                .withBaseline(
                                        new Baseline(
                                                lastYear,
                                                Optional.empty(),
                                                Map.of(),
                                                Optional.of(ONE_DOLLAR)))),
                arguments("budget/ads/months", shopWithGoalsOnly().withBudget(inDollars)),
                arguments(
                        "actions/A1/uses",
                        smallShop().withActions(using(new BudgetUse("ads", ONE_DOLLAR)))),
                arguments(
                        "resources/cashFloor",
                        shopWithGoalsOnly()
                                .withResources(
                                        new Resources(
                                                List.of(person("lan", "1")),
                                                Hiring.NONE,
                                                List.of(),
                                                Optional.of(ONE_DOLLAR)))),
                arguments(
                        "risks/R1/response/cost",
                        smallShop().withRisks(paidBy("reserve", ONE_DOLLAR))));
    }

    @Test
    void tells_a_baseline_of_another_year() {
        SmallShop shop = smallShop().withBaseline(Figures.empty(YEAR, VND));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("baseline/figures"), "plan.baseline-year")
                                .with("found", YEAR)
                                .with("expected", YEAR.previous()));
    }

    @Test
    void tells_a_budget_line_on_an_account_that_follows_from_sales() {
        for (AccountKind kind :
                List.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES)) {
            SmallShop shop = shopWithGoalsOnly().withBudget(running("sales", kind, everyMonth(1)));

            assertThat(problems(shop))
                    .containsExactly(
                            Problem.at(Place.of("budget/sales/account"), "plan.not-budgeted")
                                    .with("account", kind.id()));
        }
    }

    /** What an action costs would never be a cost. */
    @ParameterizedTest
    @EnumSource(
            value = AccountKind.class,
            names = {
                "FINANCING",
                "LOANS",
                "REPAYMENTS",
                "INTEREST",
                "DRAWINGS",
                "TAX",
                "TAX_WITHHELD"
            })
    void tells_an_action_that_is_paid_out_of_what_is_no_spending(AccountKind kind) {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBudget(
                                running("ads", AccountKind.MARKETING, everyMonth(9)),
                                running("flow", kind, everyMonth(9)))
                        .withActions(
                                using(new BudgetUse("ads", vnd(1))).toBuilder()
                                        .uses(
                                                List.of(
                                                        new BudgetUse("ads", vnd(1)),
                                                        new BudgetUse("flow", vnd(1))))
                                        .build());

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("actions/A1/uses/1/line"), "plan.uses-no-spending")
                                .with("id", "flow")
                                .with("account", kind.id())
                                .with("known", List.of("ads")));
    }

    /** Goods are bought with it, and count as they are sold. */
    @Test
    void accepts_an_action_that_buys_goods() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBudget(running("goods", AccountKind.PURCHASES, everyMonth(9)))
                        .withActions(using(new BudgetUse("goods", vnd(1))));

        assertThatCode(shop::plan).doesNotThrowAnyException();
    }

    /** One message for the line, however many of its months are the wrong way round. */
    @ParameterizedTest
    @EnumSource(AccountKind.class)
    void tells_last_years_flows_that_are_written_the_wrong_way_round(AccountKind kind) {
        Figures lastYear =
                Figures.builder(YEAR.previous(), VND)
                        .add(
                                Line.of(Account.of(kind), "store", "toys"),
                                JANUARY.minusYears(1),
                                vnd(-1))
                        .add(
                                Line.of(Account.of(kind), "store", "toys"),
                                JANUARY.minusMonths(1),
                                vnd(-2))
                        .build();
        SmallShop shop = shopWithGoalsOnly().withBaseline(lastYear);

        if (kind.isOneWay()) {
            assertThat(problems(shop))
                    .containsExactly(
                            Problem.at(Place.of("baseline/figures/0/months"), "plan.sign-by-kind")
                                    .with("found", vnd(-1))
                                    .with("least", 0));
        } else {
            assertThatCode(shop::plan).doesNotThrowAnyException();
        }
    }

    @Test
    void tells_a_reserve_of_money_that_comes_in() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBudget(SmallShop.reserve("loan", AccountKind.LOANS, everyMonth(9)));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("budget/loan/limit"), "plan.reserve-comes-in")
                                .with("account", "loans"));
    }

    @Test
    void tells_sales_of_last_year_that_belong_to_no_channel_or_group() {
        Line withoutGroup = new Line(REVENUE, Optional.of("store"), Optional.empty());
        Figures lastYear =
                Figures.builder(YEAR.previous(), VND)
                        .add(Line.of(REVENUE), JANUARY.minusYears(1), vnd(1))
                        .add(withoutGroup, JANUARY.minusYears(1), vnd(1))
                        .add(Line.of(REVENUE, "store", "toys"), JANUARY.minusYears(1), vnd(1))
                        .build();

        assertThat(problems(smallShop().withBaseline(lastYear)))
                .containsExactly(soldWithoutPlace(0), soldWithoutPlace(1));
    }

    @Test
    void tells_revenue_that_is_planned_outright_twice() {
        SmallShop shop =
                smallShop()
                        .withRevenue("store", "toys", everyMonth(1))
                        .withRevenue("online", "toys", everyMonth(1))
                        .withRevenue("store", "toys", everyMonth(2));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("revenue/monthly/2"), "plan.revenue-twice")
                                .with("channel", "store")
                                .with("group", "toys"));
    }

    @Test
    void tells_a_review_that_was_held_outside_the_year() {
        YearMonth next = DECEMBER.plusMonths(1);
        SmallShop shop =
                smallShop().withTracking(tracking(List.of(), List.of(JANUARY, DECEMBER, next)));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("tracking/held/2"), "plan.review-outside-year")
                                .with("found", next)
                                .with("from", JANUARY)
                                .with("to", DECEMBER));
    }

    private static Problem soldWithoutPlace(int index) {
        return Problem.at(Place.of("baseline/figures").then(index), "plan.sold-without-place")
                .with("account", "revenue");
    }

    private static BudgetLine running(String id, Line line) {
        return SmallShop.line(id, line, Limit.HARD, Purpose.RUNNING, everyMonth(1));
    }

    private static BudgetLine running(String id, AccountKind kind, long... months) {
        return SmallShop.running(id, kind, months);
    }
}
