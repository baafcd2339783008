package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;
import static vn.aop.core.review.Reviews.dong;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Waiver;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** The rules and the example are printed in {@code docs/formulas/records.md}. */
class RecordsTest {

    private static SmallShop shop() {
        return smallShop()
                .withActions()
                .withRisks()
                .withGoals(
                        goal("G1", "revenue", growth("0.20")),
                        goal("G2", "gross_margin", level("0.33")),
                        goal("G3", "operating_profit", growth("0.20")));
    }

    /** Returns millions of đồng in the first months of a year. */
    private static long[] inYear(long... amounts) {
        return Arrays.copyOf(millions(amounts), 12);
    }

    private static ShopFigures sales() {
        return thisYear()
                .revenue("store", "diapers", millions(40))
                .revenue("store", "toys", millions(40))
                .revenue("online", "diapers", millions(20))
                .revenue("online", "toys", millions(20));
    }

    private static ShopFigures costs(ShopFigures sales) {
        return sales.costOfGoods("store", "diapers", millions(28))
                .costOfGoods("store", "toys", millions(24))
                .costOfGoods("online", "diapers", millions(14))
                .costOfGoods("online", "toys", millions(13))
                .spendingIn("online", AccountKind.CHANNEL_FEES, millions(4));
    }

    private static ShopFigures spending(ShopFigures figures) {
        return figures.spending(AccountKind.PREMISES, millions(10))
                .spending(AccountKind.MARKETING, millions(5));
    }

    private static MonthlyReview january(ShopFigures actuals) {
        return Reviews.review(shop(), actuals.asWritten(), JANUARY);
    }

    private static GoalStatus status(MonthlyReview review, String goal) {
        return review.goal(goal).orElseThrow().status();
    }

    private static Value actual(MonthlyReview review, String account) {
        return review.account(account).orElseThrow().month().actual().value();
    }

    @Test
    void what_is_recorded_in_full_is_judged_in_full() {
        MonthlyReview review = january(spending(costs(sales())));

        assertThat(review.records().missing()).isEmpty();
        assertThat(actual(review, "operating_profit")).isEqualTo(million(120 - 79 - 4 - 15));
        assertThat(review.goals())
                .extracting(GoalReview::status)
                .doesNotContain(GoalStatus.UNKNOWN);
    }

    @Test
    void a_margin_without_costs_is_unknown_and_not_100_per_cent() {
        MonthlyReview review = january(spending(sales()));

        assertThat(review.goal("G2").orElseThrow().actualToDate().value().number()).isEmpty();
        assertThat(status(review, "G2")).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(status(review, "G3")).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(status(review, "G1")).isNotEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.goal("G2").orElseThrow().why().arg("reason"))
                .isEqualTo(review.records().missing().get(0).why());
    }

    @Test
    void rent_that_comes_every_month_and_is_not_there_leaves_profit_unknown() {
        MonthlyReview review = january(costs(sales()).spending(AccountKind.MARKETING, millions(5)));

        assertThat(status(review, "G2")).isNotEqualTo(GoalStatus.UNKNOWN);
        assertThat(status(review, "G3")).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.records().missing())
                .extracting(Missing::what)
                .containsExactly(Selection.of("premises"));
        assertThat(review.budgetLine("rent").orElseThrow().spent().value().number()).isEmpty();
        assertThat(review.summary().budget().unknown()).isEqualTo(1);
    }

    private static SmallShop withoutRent() {
        return shop().withBaseline(
                        lastYear()
                                .revenue("store", "toys", everyMonth(50_000_000))
                                .costOfGoods("store", "toys", everyMonth(30_000_000))
                                .spending(AccountKind.PREMISES, everyMonth(10_000_000))
                                .figures())
                .withBudget();
    }

    @Test
    void what_came_every_month_last_year_and_the_plan_forgets_is_missed_too() {
        MonthlyReview review = Reviews.review(withoutRent(), costs(sales()).asWritten(), JANUARY);

        assertThat(status(review, "G3")).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.records().missing())
                .extracting(Missing::what)
                .containsExactly(Selection.of("premises"));
    }

    private static Waiver saying(String place, LocalDate until) {
        return new Waiver("cost-left-out", Place.of(place), Text.of("Đã mua nhà"), until);
    }

    @Test
    void what_the_plan_says_has_ended_is_not_missed_until_the_reason_runs_out() {
        SmallShop bought =
                withoutRent()
                        .withWaivers(saying("baseline/figures/premises", LocalDate.of(2026, 1, 1)));
        Actuals actuals = sales().revenue("store", "diapers", inYear(0, 40)).asWritten();

        MonthlyReview january = Reviews.review(bought, costs(sales()).asWritten(), JANUARY);

        assertThat(january.records().missing()).isEmpty();
        assertThat(actual(january, "operating_profit")).isEqualTo(million(120 - 79 - 4));
        assertThat(Reviews.review(bought, actuals, JANUARY.plusMonths(1)).records().missing())
                .filteredOn(it -> it.what().equals(Selection.of("premises")))
                .extracting(Missing::month)
                .containsExactly(JANUARY.plusMonths(1));
    }

    private static SmallShop withoutPurchases() {
        return shop().withBaseline(
                        lastYear()
                                .revenue("store", "toys", everyMonth(50_000_000))
                                .costOfGoods("store", "toys", everyMonth(30_000_000))
                                .spending(AccountKind.PURCHASES, everyMonth(30_000_000))
                                .figures())
                .withBudget();
    }

    /** The waiver of the rule that asks how goods are paid is a reason for the review as well. */
    @Test
    void purchases_that_the_plan_accepts_to_be_none_are_not_asked_for_but_told() {
        Actuals actuals = costs(sales()).asWritten();
        Waiver waiver =
                new Waiver(
                        "goods-payment",
                        Place.of("budget"),
                        Text.of("Ký gửi, bán mới trả"),
                        LocalDate.of(2026, 12, 31));

        assertThat(Reviews.review(withoutPurchases(), actuals, JANUARY).records().missing())
                .extracting(Missing::what)
                .containsExactly(Selection.of("purchases"));
        MonthlyReview accepted =
                Reviews.review(withoutPurchases().withWaivers(waiver), actuals, JANUARY);
        assertThat(accepted.records().missing()).isEmpty();
        assertThat(accepted.records().accepted())
                .containsExactly(new Accepted(Selection.of("purchases"), waiver));
        assertThat(accepted.cautions())
                .contains(
                        Message.of("review.accepted")
                                .with("what", Selection.of("purchases"))
                                .with("reason", waiver.reason())
                                .with("until", waiver.until()));
    }

    @Test
    void a_reason_for_another_cost_or_another_finding_ends_nothing() {
        SmallShop other =
                withoutRent()
                        .withWaivers(
                                saying("baseline/figures/personnel", LocalDate.of(2026, 12, 31)),
                                new Waiver(
                                        "last-year-lacks-costs",
                                        Place.of("baseline/figures/premises"),
                                        Text.of("Năm trước chưa ghi"),
                                        LocalDate.of(2026, 12, 31)));

        assertThat(Reviews.review(other, costs(sales()).asWritten(), JANUARY).records().missing())
                .extracting(Missing::what)
                .containsExactly(Selection.of("premises"));
    }

    @Test
    void a_row_of_zero_says_that_there_is_nothing() {
        Actuals written = costs(sales()).spending(AccountKind.MARKETING, millions(5)).asWritten();
        Recorded.Builder rows = new Recorded.Builder();
        written.recorded().in(JANUARY).forEach(line -> rows.line(line, JANUARY));
        rows.zero(Line.of(Account.of(AccountKind.PREMISES)), JANUARY);

        MonthlyReview review = Reviews.review(shop(), written.with(rows.build()), JANUARY);

        assertThat(review.records().missing()).isEmpty();
        assertThat(actual(review, "operating_profit")).isEqualTo(million(120 - 79 - 4 - 5));
    }

    @Test
    void a_trifle_does_not_silence_absence() {
        MonthlyReview review =
                january(
                        spending(
                                sales().costOfGoods("store", "diapers", 9)
                                        .spendingIn(
                                                "online", AccountKind.CHANNEL_FEES, millions(4))));

        assertThat(actual(review, "gross_profit").number()).isEmpty();
        assertThat(status(review, "G2")).isEqualTo(GoalStatus.UNKNOWN);
    }

    @Test
    void costs_of_all_in_one_row_are_told_apart_from_costs_that_are_a_trifle() {
        MonthlyReview whole =
                january(
                        spending(
                                sales().spending(AccountKind.COST_OF_GOODS, millions(79))
                                        .spendingIn(
                                                "online", AccountKind.CHANNEL_FEES, millions(4))));
        MonthlyReview trifle =
                january(
                        spending(
                                sales().spending(AccountKind.COST_OF_GOODS, 9)
                                        .spendingIn(
                                                "online", AccountKind.CHANNEL_FEES, millions(4))));

        assertThat(actual(whole, "gross_profit")).isEqualTo(million(41));
        assertThat(trifle.records().missing())
                .extracting(Missing::how)
                .contains(Missing.How.IN_PART);
        assertThat(actual(trifle, "gross_profit").number()).isEmpty();
    }

    @Test
    void what_is_recorded_in_all_only_is_not_nothing_in_a_channel() {
        MonthlyReview review =
                january(
                        spending(
                                sales().spending(AccountKind.COST_OF_GOODS, millions(79))
                                        .spendingIn(
                                                "online", AccountKind.CHANNEL_FEES, millions(4))));

        Value online =
                review.accounts().stream()
                        .filter(it -> it.account().equals("cost_of_goods"))
                        .filter(it -> it.channel().equals(Optional.of("online")))
                        .filter(it -> it.group().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .month()
                        .actual()
                        .value();
        assertThat(online.number()).isEmpty();
    }

    @Test
    void a_channel_that_sells_every_month_and_is_not_there_leaves_revenue_unknown() {
        MonthlyReview review =
                january(
                        thisYear()
                                .revenue("store", "diapers", millions(40))
                                .revenue("store", "toys", millions(40)));

        assertThat(actual(review, "revenue").number()).isEmpty();
        assertThat(status(review, "G1")).isEqualTo(GoalStatus.UNKNOWN);
    }

    @Test
    void a_single_spending_without_rows_is_not_spent_and_blocks_nothing() {
        SmallShop shop =
                shop().withBudget(
                                running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                                running("shelf", AccountKind.CAPEX, inYear(30)),
                                running("leaflets", AccountKind.MARKETING, inYear(5, 5, 5)));

        MonthlyReview review =
                Reviews.review(
                        shop,
                        costs(sales()).spending(AccountKind.PREMISES, millions(10)).asWritten(),
                        JANUARY);

        assertThat(review.records().missing()).isEmpty();
        assertThat(review.records().notSpent()).extracting(it -> it.id()).contains("shelf");
        assertThat(review.budgetLine("shelf").orElseThrow().spent().value()).isEqualTo(dong(0));
        assertThat(actual(review, "operating_profit").number()).isPresent();
    }

    @Test
    void spending_on_no_budget_line_is_told_and_counted() {
        MonthlyReview review =
                january(
                        spending(costs(sales()))
                                .spending("parking", AccountKind.PERSONNEL, millions(3)));

        assertThat(review.records().unbudgeted())
                .extracting(it -> it.account().account(), it -> it.amount().getAmountMinorLong())
                .containsExactly(tuple("parking", 3_000_000L));
    }

    @Test
    void the_parent_account_falls_on_no_line_of_its_own_accounts() {
        Account power = new Account("power", AccountKind.PREMISES, Text.of("Điện"));
        SmallShop shop =
                shop().withAccounts(power)
                        .withBudget(
                                SmallShop.line(
                                        "power",
                                        Line.of(power),
                                        Limit.HARD,
                                        Purpose.RUNNING,
                                        everyMonth(10_000_000)));

        MonthlyReview review =
                Reviews.review(
                        shop,
                        costs(sales()).spending(AccountKind.PREMISES, millions(10)).asWritten(),
                        JANUARY);

        assertThat(review.records().unbudgeted()).hasSize(1);
        assertThat(review.budgetLine("power").orElseThrow().spent().value().whyUndefined())
                .isPresent();
    }

    @Test
    void a_month_that_stops_early_is_not_judged() {
        Actuals written = spending(costs(sales())).asWritten();
        Recorded.Builder rows = new Recorded.Builder();
        written.recorded()
                .in(JANUARY)
                .forEach(line -> rows.line(line, JANUARY).day(line, LocalDate.of(2026, 1, 5)));
        Recorded early = rows.build();
        SmallShop shop =
                shop().withRisks(
                                risk(
                                        "R1",
                                        new Trigger(
                                                Metric.parse("revenue"),
                                                Trigger.Side.BELOW,
                                                new BigDecimal("999000000"),
                                                1)));

        MonthlyReview review = Reviews.review(shop, written.with(early), JANUARY);
        MonthlyReview said =
                Reviews.review(shop, written.with(early.withComplete(List.of(JANUARY))), JANUARY);

        assertThat(review.goals()).extracting(GoalReview::status).containsOnly(GoalStatus.UNKNOWN);
        assertThat(review.kpis()).extracting(KpiReview::status).containsOnly(KpiStatus.MONTH_OPEN);
        assertThat(review.kpis())
                .extracting(it -> ((Message) it.why().arg("reason")).key())
                .containsOnly("undefined.month-open");
        assertThat(review.risks()).allMatch(review.summary()::isWaiting);
        assertThat(said.risks()).noneMatch(said.summary()::isWaiting);
        assertThat(review.risks())
                .extracting(EarlyWarning::state)
                .containsOnly(EarlyWarning.State.UNKNOWN);
        assertThat(actual(review, "revenue")).isEqualTo(million(120));
        assertThat(review.account("revenue").orElseThrow().month().variance().value().number())
                .isEmpty();
        assertThat(review.goal("G1").orElseThrow().landing().expected().value().number()).isEmpty();
        assertThat(said.risks())
                .extracting(EarlyWarning::state)
                .containsOnly(EarlyWarning.State.AWAKE);
        assertThat(said.goals()).extracting(GoalReview::status).doesNotContain(GoalStatus.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue", "gross_margin", "operating_profit"})
    void months_before_the_shop_opened_are_no_ground_to_grow_on(String metric) {
        SmallShop young =
                smallShop()
                        .withGoals(goal("G1", metric, growth("0.10")))
                        .withBaseline(
                                lastYear()
                                        .revenue(
                                                "store",
                                                "toys",
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                30_000_000)
                                        .costOfGoods(
                                                "store",
                                                "toys",
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                0,
                                                18_000_000)
                                        .figures());

        GoalReview goal =
                Reviews.review(young, costs(sales()).actuals(), JANUARY).goal("G1").orElseThrow();

        assertThat(goal.status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(goal.target().value())
                .isEqualTo(
                        Value.undefined(
                                Message.of("undefined.last-year-from")
                                        .with("month", YearMonth.of(2025, 12))));
    }

    @Test
    void a_month_without_trade_can_be_said_and_is_known_to_have_sold_nothing() {
        Actuals two = sales().asWritten();
        Actuals said = two.with(two.recorded().withNoTrade(List.of(JANUARY.plusMonths(1))));

        assertThat(MonthlyReview.problems(shop().plan(), two, JANUARY.plusMonths(1))).isNotEmpty();
        assertThat(MonthlyReview.problems(shop().plan(), said, JANUARY.plusMonths(1))).isEmpty();
        MonthlyReview review = Reviews.review(shop(), said, JANUARY.plusMonths(1));
        assertThat(actual(review, "revenue")).isEqualTo(dong(0));
        assertThat(actual(review, "cost_of_goods")).isEqualTo(dong(0));
    }

    @Test
    void a_month_with_trade_cannot_be_said_to_be_without() {
        Actuals actuals = sales().asWritten();

        assertThat(
                        MonthlyReview.problems(
                                shop().plan(),
                                actuals.with(actuals.recorded().withNoTrade(List.of(JANUARY))),
                                JANUARY))
                .extracting(it -> it.message().key())
                .containsExactly("review.trade-without-trade");
    }

    /** The costs of 28, 24, 14 and 13 million are those of the margins of the groups. */
    @Test
    void costs_from_the_margins_of_the_groups_are_marked() {
        Actuals actuals =
                spending(sales().spendingIn("online", AccountKind.CHANNEL_FEES, millions(4)))
                        .asWritten()
                        .with(Actuals.Costs.FROM_MARGINS);

        MonthlyReview review = Reviews.review(shop(), actuals, JANUARY);

        assertThat(actual(review, "cost_of_goods")).isEqualTo(million(79));
        AccountReview profit = review.account("operating_profit").orElseThrow();
        assertThat(profit.month().actual().isProvisional()).isTrue();
        assertThat(review.account("revenue").orElseThrow().month().actual().isProvisional())
                .isFalse();
        assertThat(review.records().provisionalCosts()).containsExactly(JANUARY);
    }

    /** A loan that did not come is no money saved. */
    @Test
    void what_should_have_come_in_is_not_received_and_not_unspent() {
        SmallShop shop =
                shop().withBudget(
                                running("shelf", AccountKind.CAPEX, inYear(30)),
                                running("bank", AccountKind.LOANS, inYear(50)),
                                running("partner", AccountKind.FINANCING, inYear(20)));

        MonthlyReview review = Reviews.review(shop, costs(sales()).asWritten(), JANUARY);

        assertThat(review.records().notSpent()).extracting(it -> it.id()).containsExactly("shelf");
        assertThat(review.records().notReceived())
                .extracting(it -> it.id())
                .containsExactly("bank", "partner");
        assertThat(review.cautions())
                .extracting(Message::key)
                .contains("review.not-spent", "review.not-received");
    }

    @Test
    void what_came_in_on_no_line_is_not_told_as_spent() {
        MonthlyReview review =
                Reviews.review(
                        shop().withBudget(),
                        costs(sales()).spending(AccountKind.LOANS, millions(50)).asWritten(),
                        JANUARY);

        assertThat(review.records().unbudgeted())
                .filteredOn(it -> it.kind() == AccountKind.LOANS)
                .singleElement()
                .satisfies(it -> assertThat(it.comesIn()).isTrue());
        assertThat(review.cautions())
                .filteredOn(it -> it.key().equals("review.unplanned-in"))
                .singleElement()
                .satisfies(it -> assertThat(it.arg("sum")).isEqualTo(vnd(50_000_000)));
    }

    /** What comes in is never used up, and a lender pays as agreed whatever has come. */
    @Test
    void a_line_that_brings_money_in_is_received() {
        SmallShop shop = shop().withBudget(running("bank", AccountKind.LOANS, inYear(10, 0, 40)));

        MonthlyReview review =
                Reviews.review(
                        shop,
                        costs(sales()).spending(AccountKind.LOANS, millions(60)).asWritten(),
                        JANUARY);

        BudgetReview bank = review.budget().get(0);
        assertThat(bank.usedUpIn()).isEmpty();
        assertThat(bank.expected().value()).isEqualTo(Value.of(vnd(100_000_000)));
        assertThat(bank.why().key()).isEqualTo("budget-why.comes-in");
        assertThat(review.summary().budget().worrying()).isEmpty();
        assertThat(review.summary().budget().lasting()).isZero();
    }

    /**
     * Rent and the loan cannot be told: a loan that is not seen is no spending that is not seen.
     */
    @Test
    void a_line_that_brings_money_in_is_not_one_of_which_spending_is_unknown() {
        SmallShop shop =
                shop().withBudget(
                                running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                                running("bank", AccountKind.LOANS, inYear(10, 0, 40)));

        MonthlyReview review = Reviews.review(shop, costs(sales()).asWritten(), JANUARY);

        assertThat(review.summary().budget().untold())
                .extracting(it -> it.line().id())
                .containsExactly("rent");
    }

    @Test
    void not_spent_is_what_was_planned_by_now_and_is_neither_recorded_nor_missed() {
        SmallShop shop =
                shop().withBudget(
                                running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                                running("shelf", AccountKind.CAPEX, inYear(30)),
                                running("tax", AccountKind.TAX, inYear(5)),
                                running("debt", AccountKind.REPAYMENTS, inYear(0, 5)),
                                SmallShop.reserve(
                                        "reserve", AccountKind.PERSONNEL, everyMonth(2_000_000)));

        MonthlyReview review =
                Reviews.review(
                        shop,
                        costs(sales()).spending(AccountKind.TAX, millions(5)).asWritten(),
                        JANUARY);

        assertThat(review.records().notSpent()).extracting(it -> it.id()).containsExactly("shelf");
        assertThat(review.records().missing())
                .extracting(Missing::what)
                .containsExactly(Selection.of("premises"));
        assertThat(review.cautions()).hasSize(3);
    }

    @Test
    void what_is_recorded_in_part_is_told_by_itself() {
        MonthlyReview review =
                january(
                        costs(sales())
                                .spending(AccountKind.PREMISES, 9)
                                .spending(AccountKind.MARKETING, millions(5)));

        assertThat(review.records().missing())
                .extracting(Missing::how)
                .containsExactly(Missing.How.IN_PART);
        assertThat(review.cautions()).hasSize(2);
    }

    @Test
    void what_is_missing_everywhere_is_told_once() {
        assertThat(january(spending(sales())).records().missing())
                .extracting(it -> it.what().toString())
                .containsExactly("cost_of_goods", "channel_fees");
    }

    @Test
    void spending_that_was_taken_back_is_not_told() {
        MonthlyReview review =
                january(
                        spending(costs(sales()))
                                .spending("parking", AccountKind.PERSONNEL, millions(3))
                                .spending("parking", AccountKind.PERSONNEL, millions(-3)));

        assertThat(review.records().unbudgeted()).isEmpty();
    }

    @Test
    void sums_of_the_actuals_know_nothing_of_what_is_missing() {
        MonthlyReview review = january(spending(sales()));

        assertThat(actualSum(review, "revenue")).isEqualTo(million(120));
        assertThat(actualSum(review, "cost_of_goods").number()).isEmpty();
    }

    private static Value actualSum(MonthlyReview review, String account) {
        return review.actualSums().term(Selection.of(account), Span.of(JANUARY)).value();
    }

    @Test
    void a_warning_that_needs_what_is_missing_is_not_quiet() {
        SmallShop shop =
                shop().withRisks(
                                risk(
                                        "R1",
                                        new Trigger(
                                                Metric.parse("premises"),
                                                Trigger.Side.ABOVE,
                                                new BigDecimal("999000000"),
                                                1)));

        assertThat(Reviews.review(shop, costs(sales()).asWritten(), JANUARY).risks())
                .extracting(EarlyWarning::state)
                .containsExactly(EarlyWarning.State.UNKNOWN);
    }

    /** What the plan earns of its sales warns of nothing; what does warn stands, marked. */
    @ParameterizedTest
    @CsvSource({"0.01, UNKNOWN, undefined.warning-provisional", "0.99, AWAKE,"})
    void a_warning_on_costs_from_the_margins_is_not_quiet(
            BigDecimal least, EarlyWarning.State state, String why) {
        SmallShop shop =
                shop().withRisks(
                                risk(
                                        "R1",
                                        new Trigger(
                                                Metric.parse("gross_profit / revenue"),
                                                Trigger.Side.BELOW,
                                                least,
                                                1)));
        Actuals actuals = sales().asWritten().with(Actuals.Costs.FROM_MARGINS);

        EarlyWarning<Risk> warning = Reviews.review(shop, actuals, JANUARY).risks().get(0);

        assertThat(warning.state()).isEqualTo(state);
        assertThat(warning.isProvisional()).isTrue();
        assertThat(warning.whyUnknown().map(Message::key)).isEqualTo(Optional.ofNullable(why));
    }

    @Test
    void later_months_do_not_darken_an_earlier_review() {
        ShopFigures figures = spending(costs(sales())).revenue("store", "toys", 0, 0, 40_000_000);

        assertThat(Reviews.review(shop(), figures.asWritten(), JANUARY).records().missing())
                .isEmpty();
    }
}
