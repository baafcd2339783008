package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

class ProfitToCashTest {

    private static final List<AccountKind> TAKINGS_LESS =
            List.of(AccountKind.CHANNEL_FEES, AccountKind.TAX_WITHHELD);

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plansWithFlows();
    }

    @Property(tries = 60)
    void profit_and_all_steps_are_the_change_in_cash_in_every_month_and_over_the_year(
            @ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);
        List<CashMonth> cash = projection.cash().orElseThrow().months();
        ProfitToCash steps = projection.profitToCash().orElseThrow();

        for (int i = 0; i < cash.size(); i++) {
            assertThat(steps.months().get(i).change())
                    .isEqualTo(cash.get(i).closing().minus(cash.get(i).opening()));
            assertThat(steps.months().get(i).operatingProfit())
                    .isEqualTo(profit(projection.figures(), plan.year().months().get(i)));
        }
        assertThat(steps.whole().change())
                .isEqualTo(cash.get(11).closing().minus(cash.get(0).opening()));
    }

    private static Money profit(Figures figures, YearMonth month) {
        Money profit = figures.sum(Selection.of(AccountKind.REVENUE), month);
        for (AccountKind cost : AccountKind.operatingCosts()) {
            profit = profit.minus(figures.sum(Selection.of(cost), month));
        }
        return profit;
    }

    /**
     * Day by day, with calendar dates: a share arrives before its sale, the rest after it; what is
     * open at the start comes evenly over the settlement days. Some đồng of rounding are allowed.
     */
    @Property(tries = 60)
    void receipts_are_what_a_calendar_says(@ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);
        for (CashMonth month : projection.cash().orElseThrow().months()) {
            BigDecimal arrived = BigDecimal.ZERO;
            for (Channel channel : plan.company().channels()) {
                arrived = arrived.add(arriving(channel, month.month(), projection));
            }

            assertThat(month.receipts().getAmount().subtract(arrived).abs())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(2 * 3 * 12));
        }
    }

    private static BigDecimal arriving(Channel channel, YearMonth month, Projection projection) {
        BigDecimal ahead = channel.paidAhead().map(PaidAhead::share).orElse(BigDecimal.ZERO);
        Optional<PaidAhead.When> when = channel.paidAhead().map(PaidAhead::when);
        Optional<Integer> early =
                when.flatMap(
                        it -> it.match(days -> Optional.of(days.days()), term -> Optional.empty()));
        Optional<Money> open =
                Optional.ofNullable(
                        projection.plan().baseline().openItems().receivables().get(channel.id()));
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = month.atDay(1);
                !day.isAfter(month.atEndOfMonth());
                day = day.plusDays(1)) {
            LocalDate sold = day.minusDays(channel.settlementDays());
            boolean isOpen = YEAR.previous().span().contains(YearMonth.from(sold));
            if (!isOpen || open.isEmpty()) {
                sum =
                        sum.add(
                                onDay(sold, channel, projection)
                                        .multiply(BigDecimal.ONE.subtract(ahead)));
            }
            LocalDate paidFor = day.plusDays(early.orElse(0));
            sum =
                    early.isPresent()
                            ? sum.add(onDay(paidFor, channel, projection).multiply(ahead))
                            : sum;
            sum = sum.add(ofOpen(open, channel, day));
        }
        Optional<PaidAhead.Term> term =
                when.flatMap(it -> it.match(days -> Optional.empty(), Optional::of));
        return term.map(it -> inTerm(it, month, channel, projection).multiply(ahead))
                .orElse(BigDecimal.ZERO)
                .add(sum);
    }

    /** A term that begins in a month is paid for all its months then. */
    private static BigDecimal inTerm(
            PaidAhead.Term term, YearMonth month, Channel channel, Projection projection) {
        boolean begins =
                term.from()
                        .map(it -> ChronoUnit.MONTHS.between(it, month) % term.months() == 0)
                        .orElse(true);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < term.months() && begins; i++) {
            YearMonth earned = month.plusMonths(i);
            for (int day = 1; day <= earned.lengthOfMonth(); day++) {
                sum = sum.add(onDay(earned.atDay(day), channel, projection));
            }
        }
        return term.from().isPresent()
                ? sum
                : sum.divide(BigDecimal.valueOf(term.months()), 9, RoundingMode.HALF_UP);
    }

    private static BigDecimal ofOpen(Optional<Money> open, Channel channel, LocalDate day) {
        int days = Math.max(channel.settlementDays(), 1);
        return open.isPresent() && day.isBefore(YEAR.first().atDay(1).plusDays(days))
                ? open.get().getAmount().divide(BigDecimal.valueOf(days), 9, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    /** What is sold on a day; the year after this one begins as this one does. */
    private static BigDecimal onDay(LocalDate day, Channel channel, Projection projection) {
        YearMonth month = YearMonth.from(day);
        YearMonth told = month.isAfter(YEAR.last()) ? month.minusYears(1) : month;
        Figures figures =
                told.isBefore(YEAR.first())
                        ? projection.plan().baseline().figures()
                        : projection.figures();
        BigDecimal sold =
                figures.sum(Selection.of(AccountKind.REVENUE, channel.id()), told).getAmount();
        for (AccountKind less : TAKINGS_LESS) {
            sold = sold.subtract(figures.sum(Selection.of(less, channel.id()), told).getAmount());
        }
        return sold.divide(BigDecimal.valueOf(month.lengthOfMonth()), 9, RoundingMode.HALF_UP);
    }

    /**
     * The illustrative example A of IAS 7, in thousands: sales 30,650, cost of sales 26,000,
     * administration and selling 910; receivables rise by 500, inventories fall by 1,050, trade
     * payables fall by 1,740; interest paid 270, taxes paid 900. Cash from customers is 30,150,
     * paid to suppliers and employees 27,600, generated from operations 2,550; operating activities
     * leave 1,380.
     */
    @Test
    void the_published_statement_is_reproduced_by_both_methods() {
        Figures before = lastYear().revenue("store", "toys", everyMonth(1)).figures();
        Plan plan =
                shopWithGoalsOnly()
                        .withChannels(new Channel("store", Text.of("store"), BigDecimal.ZERO, 31))
                        .withGroups(group("toys", "0.1517128875", Map.of()))
                        .withBaseline(
                                new Baseline(
                                        before,
                                        Optional.of(vnd(0)),
                                        Map.of("toys", vnd(2_000)),
                                        new OpenItems(
                                                Map.of("store", vnd(30_150)),
                                                Optional.of(vnd(26_690))),
                                        Optional.empty()))
                        .withRevenue("store", "toys", inDecember(30_650))
                        .withBudget(
                                running("goods", AccountKind.PURCHASES, inDecember(24_950)),
                                running("selling", AccountKind.OTHER_OPERATING, inDecember(910)),
                                running("interest", AccountKind.INTEREST, inDecember(270)),
                                running("taxes", AccountKind.TAX, inDecember(900)))
                        .plan();
        Projection projection = Projection.of(payingAfter(31, plan));
        List<CashMonth> cash = projection.cash().orElseThrow().months();
        CashSteps year = projection.profitToCash().orElseThrow().whole();

        assertThat(Money.total(cash.stream().map(CashMonth::receipts).toList()))
                .isEqualTo(vnd(30_150));
        assertThat(Money.total(cash.stream().map(it -> it.suppliers().plus(it.running())).toList()))
                .isEqualTo(vnd(27_600));
        assertThat(year.operatingProfit()).isEqualTo(vnd(3_740));
        assertThat(year.step(CashStep.RECEIVABLES)).isEqualTo(vnd(-500));
        assertThat(year.step(CashStep.STOCK)).isEqualTo(vnd(1_050));
        assertThat(year.step(CashStep.PAYABLES)).isEqualTo(vnd(-1_740));
        assertThat(year.step(CashStep.FINANCING)).isEqualTo(vnd(-270));
        assertThat(year.step(CashStep.TAX)).isEqualTo(vnd(-900));
        assertThat(year.change()).isEqualTo(vnd(1_380));
    }

    private static Plan payingAfter(int days, Plan plan) {
        return plan.toBuilder()
                .company(plan.company().toBuilder().supplierDays(days).build())
                .build();
    }

    private static long[] inDecember(long amount) {
        return new long[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, amount};
    }

    /**
     * A language centre takes 120 million a month, the whole of it 45 days before its lessons, and
     * pays 80 for them. The next year begins like this one, so over the year the same comes in as
     * is taught: cash grows by 12 × 40.
     */
    @Test
    void what_is_paid_ahead_evenly_changes_nothing_over_the_year() {
        CashFlow cash = centre(everyMonth(120_000_000)).cash().orElseThrow();

        assertThat(Money.total(cash.months().stream().map(CashMonth::receipts).toList()))
                .isEqualTo(vnd(12 * 120_000_000L));
        assertThat(cash.months().get(11).closing()).isEqualTo(vnd(12 * 40_000_000L));
    }

    /**
     * Lessons of September alone, paid in July and August: 45 days before each day of September.
     */
    @Test
    void what_is_paid_ahead_is_there_before_the_lessons_and_owed_until_then() {
        Projection projection = centre(0, 0, 0, 0, 0, 0, 0, 0, 120_000_000, 0, 0, 0);
        CashFlow cash = projection.cash().orElseThrow();
        List<CashSteps> steps = projection.profitToCash().orElseThrow().months();

        // From 18 July to 16 August: 14 of 30 days in July, 16 in August.
        assertThat(cash.months().get(6).receipts()).isEqualTo(vnd(56_000_000));
        assertThat(cash.months().get(7).receipts()).isEqualTo(vnd(64_000_000));
        assertThat(cash.months().get(8).receipts()).isEqualTo(vnd(0));
        assertThat(steps.get(6).step(CashStep.PAID_AHEAD)).isEqualTo(vnd(56_000_000));
        assertThat(steps.get(8).step(CashStep.PAID_AHEAD)).isEqualTo(vnd(-120_000_000));
        assertThat(steps.get(8).step(CashStep.RECEIVABLES)).isEqualTo(vnd(0));
    }

    /**
     * IFRS 15 §106 and §35(a), VAS 14 §16: what is paid before the service is a liability (account
     * 3387, unearned revenue) and becomes revenue as it is rendered. A course of three months is
     * paid whole, 300 million in January: 200, 100 and 0 are unearned at the end of its months.
     */
    @Test
    void a_course_that_is_paid_whole_is_earned_month_by_month() {
        Projection projection =
                centre(new PaidAhead.Term(3, Optional.of(JANUARY)), everyMonth(100_000_000));
        List<CashMonth> cash = projection.cash().orElseThrow().months();
        List<CashSteps> steps = projection.profitToCash().orElseThrow().months();

        assertThat(cash)
                .extracting(CashMonth::receipts)
                .startsWith(vnd(300_000_000), vnd(0), vnd(0), vnd(300_000_000), vnd(0), vnd(0));
        Money unearned = vnd(0);
        List<Money> ends = new ArrayList<>();
        for (CashSteps month : steps) {
            unearned = unearned.plus(month.step(CashStep.PAID_AHEAD));
            ends.add(unearned);
        }
        assertThat(ends)
                .startsWith(vnd(200_000_000), vnd(100_000_000), vnd(0), vnd(200_000_000))
                .endsWith(vnd(0));
        assertThat(steps).extracting(it -> it.step(CashStep.RECEIVABLES)).containsOnly(vnd(0));
    }

    /** The course before was paid last year; that of November runs into the next year. */
    @Test
    void terms_run_over_the_ends_of_the_year() {
        Projection projection =
                centre(
                        new PaidAhead.Term(3, Optional.of(JANUARY.plusMonths(10))),
                        everyMonth(100_000_000));

        assertThat(projection.cash().orElseThrow().months())
                .extracting(it -> it.receipts().getAmountMajorInt() / 1_000_000)
                .containsExactly(0, 300, 0, 0, 300, 0, 0, 300, 0, 0, 300, 0);
    }

    /** Cards for a year, sold alike in every month: as much is paid as is earned. */
    @Test
    void cards_that_are_sold_all_the_year_bring_in_what_they_earn() {
        Projection level =
                centre(new PaidAhead.Term(12, Optional.empty()), everyMonth(100_000_000));
        long[] rising = new long[12];
        Arrays.fill(rising, 6, 12, 120_000_000);
        Projection opened = centre(new PaidAhead.Term(3, Optional.empty()), rising);

        assertThat(level.cash().orElseThrow().months())
                .extracting(CashMonth::receipts)
                .containsOnly(vnd(100_000_000));
        assertThat(opened.cash().orElseThrow().months())
                .extracting(it -> it.receipts().getAmountMajorInt() / 1_000_000)
                .containsExactly(0, 0, 0, 0, 40, 80, 120, 120, 120, 120, 80, 40);
    }

    private static Projection centre(long... lessons) {
        return centre(new PaidAhead.Days(45), lessons);
    }

    private static Projection centre(PaidAhead.When when, long... lessons) {
        Figures before = lastYear().revenue("centre", "classes", everyMonth(1)).figures();
        Plan plan =
                shopWithGoalsOnly()
                        .withChannels(
                                new Channel(
                                        "centre",
                                        Text.of("centre"),
                                        BigDecimal.ZERO,
                                        0,
                                        Optional.of(new PaidAhead(BigDecimal.ONE, when))))
                        .withGroups(
                                new ProductGroup(
                                        "classes",
                                        Text.of("classes"),
                                        new BigDecimal("0.3333333333"),
                                        Map.of(),
                                        0,
                                        ProductGroup.Supply.AS_SOLD))
                        .withBaseline(new Baseline(before, Optional.of(vnd(0)), Map.of()))
                        .withRevenue("centre", "classes", lessons)
                        .plan();
        return Projection.of(plan);
    }

    /** The example of the documentation: earned 30, 20 more bought than sold, 15 taken out. */
    @Test
    void what_the_owner_takes_out_and_repays_lowers_cash() {
        Figures before = lastYear().revenue("store", "toys", everyMonth(1)).figures();
        Plan plan =
                shopWithGoalsOnly()
                        .withChannels(SmallShop.channel("store", "0"))
                        .withGroups(group("toys", "0.30", Map.of()))
                        .withBaseline(new Baseline(before, Optional.of(vnd(0)), Map.of()))
                        .withRevenue("store", "toys", inDecember(100_000_000))
                        .withBudget(
                                running("goods", AccountKind.PURCHASES, inDecember(90_000_000)),
                                running("loan", AccountKind.LOANS, inDecember(50_000_000)),
                                running("back", AccountKind.REPAYMENTS, inDecember(48_000_000)),
                                running("bank", AccountKind.INTEREST, inDecember(2_000_000)),
                                running("owner", AccountKind.DRAWINGS, inDecember(15_000_000)))
                        .plan();
        CashSteps year = Projection.of(payingAfter(0, plan)).profitToCash().orElseThrow().whole();

        assertThat(year.operatingProfit()).isEqualTo(vnd(30_000_000));
        assertThat(year.step(CashStep.STOCK)).isEqualTo(vnd(-20_000_000));
        assertThat(year.step(CashStep.FINANCING)).isEqualTo(vnd(0));
        assertThat(year.step(CashStep.DRAWINGS)).isEqualTo(vnd(-15_000_000));
        assertThat(year.change()).isEqualTo(vnd(-5_000_000));
    }
}
