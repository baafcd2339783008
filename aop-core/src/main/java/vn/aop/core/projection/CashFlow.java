package vn.aop.core.projection;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Company;

/**
 * The cash of a year, month by month.
 *
 * <p>Takings less the channel's fees arrive after the channel's settlement days, purchases are paid
 * after the supplier days, everything else in its own month; what last year left unsettled moves in
 * this year. Source: the direct method of the statement of cash flows, IAS 7 §18(a); {@code
 * docs/formulas/cash.md}.
 *
 * @param months the twelve months, first to last
 */
public record CashFlow(List<CashMonth> months) {

    public CashFlow {
        months = List.copyOf(months);
    }

    /**
     * Returns the cash of a year's figures; empty where the opening cash is not known.
     *
     * @param company whose settlement and supplier days hold
     * @param baseline last year, whose last months may still settle, and the opening cash
     * @param figures the year's figures, planned or actual
     */
    public static Optional<CashFlow> of(Company company, Baseline baseline, Figures figures) {
        return baseline.openingCash().map(opening -> of(company, baseline, figures, opening));
    }

    private static CashFlow of(Company company, Baseline baseline, Figures figures, Money opening) {
        Map<YearMonth, Money> receipts = new TreeMap<>();
        Map<YearMonth, Money> suppliers = new TreeMap<>();
        for (Figures year : List.of(baseline.figures(), figures)) {
            addReceipts(company, year, receipts);
            spread(year, AccountKind.PURCHASES, company.supplierDays(), suppliers);
        }
        Money nothing = Money.zero(figures.currency());
        List<CashMonth> months = new ArrayList<>();
        Money cash = opening;
        for (YearMonth month : figures.year().months()) {
            CashMonth next =
                    new CashMonth(
                            month,
                            cash,
                            receipts.getOrDefault(month, nothing),
                            suppliers.getOrDefault(month, nothing),
                            running(figures, month),
                            figures.sum(Selection.of(AccountKind.CAPEX), month),
                            figures.sum(Selection.of(AccountKind.TAX), month),
                            figures.sum(Selection.of(AccountKind.FINANCING), month));
            months.add(next);
            cash = next.closing();
        }
        return new CashFlow(months);
    }

    /** Takings by channel after its fees; what no channel carries moves at once. */
    private static void addReceipts(
            Company company, Figures figures, Map<YearMonth, Money> receipts) {
        for (YearMonth month : figures.year().months()) {
            Money rest = takings(figures, month);
            for (Channel channel : company.channels()) {
                Money own = takings(figures, month, channel.id());
                rest = rest.minus(own);
                merge(receipts, Settlement.of(own, month, channel.settlementDays()));
            }
            merge(receipts, Map.of(month, rest));
        }
    }

    private static Money takings(Figures figures, YearMonth month, String... channel) {
        return figures.sum(Selection.of(AccountKind.REVENUE, channel), month)
                .minus(figures.sum(Selection.of(AccountKind.CHANNEL_FEES, channel), month));
    }

    private static void spread(
            Figures figures, AccountKind kind, int days, Map<YearMonth, Money> into) {
        for (YearMonth month : figures.year().months()) {
            merge(into, Settlement.of(figures.sum(Selection.of(kind), month), month, days));
        }
    }

    private static void merge(Map<YearMonth, Money> into, Map<YearMonth, Money> moved) {
        moved.forEach((month, amount) -> into.merge(month, amount, Money::plus));
    }

    private static Money running(Figures figures, YearMonth month) {
        CurrencyUnit currency = figures.currency();
        return Money.total(
                currency,
                Stream.of(
                                AccountKind.MARKETING,
                                AccountKind.PERSONNEL,
                                AccountKind.PREMISES,
                                AccountKind.OTHER_OPERATING)
                        .map(kind -> figures.sum(Selection.of(kind), month))
                        .toList());
    }

    /** Returns the cash at the end of a month of the year. */
    public Money closing(YearMonth month) {
        return months.get(FiscalYear.from(months.get(0).month()).indexOf(month)).closing();
    }

    /** Returns the month that ends with the least cash, the first of several. */
    public CashMonth low() {
        return months.stream().min(Comparator.comparing(CashMonth::closing)).orElseThrow();
    }

    /** Returns the months that end with less cash than a floor, first to last. */
    public List<CashMonth> below(Money floor) {
        return months.stream().filter(month -> month.closing().isLessThan(floor)).toList();
    }

    /**
     * Returns what brought cash down to its low point, the largest first.
     *
     * <p>The way down is the low month with the months in a row before it in which cash also fell;
     * over these months each flow is compared with its mean of the year. Only flows that worsened
     * cash are told.
     */
    public List<CashCause> causesOfLow() {
        Span down = wayDown();
        return Stream.of(CashCause.Flow.values())
                .map(flow -> new CashCause(flow, worsening(flow, down)))
                .filter(cause -> cause.amount().isPositive())
                .sorted(Comparator.comparing(CashCause::amount).reversed())
                .toList();
    }

    private Span wayDown() {
        int last = months.indexOf(low());
        int first = last;
        while (first > 0 && months.get(first - 1).change().isNegative()) {
            first--;
        }
        return new Span(months.get(first).month(), months.get(last).month());
    }

    private Money worsening(CashCause.Flow flow, Span span) {
        Function<CashMonth, Money> amount = amountOf(flow);
        Money year = Money.total(months.stream().map(amount).toList());
        List<CashMonth> within =
                months.stream().filter(month -> span.contains(month.month())).toList();
        Money taken = Money.total(within.stream().map(amount).toList());
        Money usual =
                year.multipliedBy(within.size()).dividedBy(months.size(), RoundingMode.HALF_UP);
        boolean brings = flow == CashCause.Flow.RECEIPTS || flow == CashCause.Flow.FINANCING;
        return brings ? usual.minus(taken) : taken.minus(usual);
    }

    private static Function<CashMonth, Money> amountOf(CashCause.Flow flow) {
        return switch (flow) {
            case RECEIPTS -> CashMonth::receipts;
            case SUPPLIERS -> CashMonth::suppliers;
            case RUNNING -> CashMonth::running;
            case CAPEX -> CashMonth::capex;
            case TAX -> CashMonth::tax;
            case FINANCING -> CashMonth::financing;
        };
    }
}
