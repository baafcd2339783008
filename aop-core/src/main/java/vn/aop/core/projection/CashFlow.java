package vn.aop.core.projection;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Baseline;

/**
 * The cash of a year, month by month.
 *
 * <p>Takings less the channel's fees and the taxes it withholds arrive after the channel's
 * settlement days, or before the sale where they are paid ahead; purchases are paid after the
 * supplier days, everything else in its own month; what last year left unsettled moves in this
 * year. What a group that keeps no stock sells is not purchased: its cost is paid in the month of
 * the sale, with the running costs. Source: the direct method of the statement of cash flows, IAS 7
 * §18(a); {@code docs/formulas/cash.md}.
 *
 * @param months the twelve months, first to last
 */
public record CashFlow(List<CashMonth> months) {

    private static final List<AccountKind> RUNNING =
            List.of(
                    AccountKind.MARKETING,
                    AccountKind.PERSONNEL,
                    AccountKind.PREMISES,
                    AccountKind.OTHER_OPERATING);

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
        return of(
                company,
                baseline,
                figures,
                VatFlow.recorded(company, baseline, List.of(), figures));
    }

    /**
     * Returns the cash of a year's figures with its value added tax, if there is any; empty where
     * the opening cash is not known.
     */
    public static Optional<CashFlow> of(
            Company company, Baseline baseline, Figures figures, Optional<VatFlow> tax) {
        return baseline.openingCash().map(opening -> of(company, baseline, figures, tax, opening));
    }

    /** Returns how amounts move if there is no value added tax, from an opening cash of 0. */
    static CashFlow apartFromVat(Company company, Baseline baseline, Figures figures) {
        return of(company, baseline, figures, Money.zero(figures.currency()), nothing(figures));
    }

    private static List<Money> nothing(Figures figures) {
        return Collections.nCopies(FiscalYear.MONTHS, Money.zero(figures.currency()));
    }

    /**
     * Returns the cash of a year's figures that starts with some money.
     *
     * @param tax the value added tax of the same figures; empty where there is none
     * @param opening what is in the till as the year begins, whatever the baseline knows of it
     */
    public static CashFlow of(
            Company company,
            Baseline baseline,
            Figures figures,
            Optional<VatFlow> tax,
            Money opening) {
        List<Money> vat =
                tax.map(it -> it.months().stream().map(VatMonth::out).toList())
                        .orElseGet(() -> nothing(figures));
        return of(company, baseline, figures, opening, vat);
    }

    private static CashFlow of(
            Company company, Baseline baseline, Figures figures, Money opening, List<Money> vat) {
        Takings takings = Takings.of(company, baseline, figures);
        CashTiming suppliers = suppliers(company, baseline, figures);
        List<Money> running = running(company, figures);
        List<Money> capex = AmountsByMonth.of(figures, AccountKind.CAPEX);
        List<Money> tax = AmountsByMonth.of(figures, AccountKind.TAX);
        List<Money> financing = financing(figures);
        List<Money> drawings = AmountsByMonth.of(figures, AccountKind.DRAWINGS);
        List<CashMonth> months = new ArrayList<>();
        Money cash = opening;
        for (YearMonth month : figures.year().months()) {
            int index = months.size();
            CashMonth next =
                    new CashMonth(
                            month,
                            cash,
                            takings.in(month),
                            suppliers.in(month, figures.currency()),
                            running.get(index),
                            capex.get(index),
                            tax.get(index),
                            financing.get(index),
                            drawings.get(index),
                            vat.get(index));
            months.add(next);
            cash = next.closing();
        }
        return new CashFlow(months);
    }

    static CashTiming suppliers(Company company, Baseline baseline, Figures figures) {
        CashTiming suppliers = new CashTiming(figures.year().first());
        int days = company.supplierDays();
        baseline.openItems()
                .payables()
                .ifPresentOrElse(
                        open ->
                                suppliers.addOpen(
                                        CashPart.Kind.PAYABLES, Optional.empty(), open, days),
                        () -> addBought(baseline.figures(), days, suppliers));
        addBought(figures, days, suppliers);
        return suppliers;
    }

    private static void addBought(Figures year, int days, CashTiming suppliers) {
        suppliers.add(
                CashPart.Kind.BOUGHT,
                Optional.empty(),
                AmountsByMonth.of(year, AccountKind.PURCHASES),
                year.year(),
                days);
    }

    private static List<Money> financing(Figures figures) {
        return AmountsByMonth.minus(
                AmountsByMonth.of(figures, List.of(AccountKind.FINANCING, AccountKind.LOANS)),
                AmountsByMonth.of(figures, List.of(AccountKind.REPAYMENTS, AccountKind.INTEREST)));
    }

    private static List<Money> running(Company company, Figures figures) {
        return AmountsByMonth.minus(
                AmountsByMonth.plus(
                        AmountsByMonth.of(figures, RUNNING),
                        AmountsByMonth.paidAsSold(company, figures)),
                AmountsByMonth.costOfVat(company, figures));
    }

    /**
     * Returns the cash where some of the running costs and of the capital spending are not made.
     *
     * @param unspent what is not spent in each month; below 0 where more is
     */
    public CashFlow without(Figures unspent) {
        List<Money> running = AmountsByMonth.of(unspent, RUNNING);
        List<Money> capex = AmountsByMonth.of(unspent, AccountKind.CAPEX);
        List<CashMonth> others = new ArrayList<>();
        Money cash = months.get(0).opening();
        for (CashMonth month : months) {
            int index = others.size();
            CashMonth other = month.with(cash, running.get(index), capex.get(index));
            others.add(other);
            cash = other.closing();
        }
        return new CashFlow(others);
    }

    /** Returns the cash of the same flows that starts with another opening. */
    CashFlow startingWith(Money opening) {
        List<CashMonth> others = new ArrayList<>();
        Money cash = opening;
        Money nothing = Money.zero(opening.getCurrencyUnit());
        for (CashMonth month : months) {
            CashMonth other = month.with(cash, nothing, nothing);
            others.add(other);
            cash = other.closing();
        }
        return new CashFlow(others);
    }

    /**
     * Returns the cash where takings arrive in other months.
     *
     * @param more how much more arrives in a month; below 0 where less does
     */
    public CashFlow receiving(Map<YearMonth, Money> more) {
        List<CashMonth> others = new ArrayList<>();
        Money cash = months.get(0).opening();
        for (CashMonth month : months) {
            Money nothing = Money.zero(cash.getCurrencyUnit());
            CashMonth other = month.receiving(cash, more.getOrDefault(month.month(), nothing));
            others.add(other);
            cash = other.closing();
        }
        return new CashFlow(others);
    }

    /** Returns the cash at the end of a month of the year. */
    public Money closing(YearMonth month) {
        return months.get(FiscalYear.from(months.get(0).month()).indexOf(month)).closing();
    }

    /** Returns the month that ends with the least cash, the first of several. */
    public CashMonth low() {
        return months.stream().min(Comparator.comparing(CashMonth::closing)).orElseThrow();
    }

    /**
     * Returns the month that ends with the least cash, the first of several, of those from a month
     * on.
     *
     * @throws java.util.NoSuchElementException if the year has no month from then on
     */
    public CashMonth lowFrom(YearMonth first) {
        return months.stream()
                .filter(it -> !it.month().isBefore(first))
                .min(Comparator.comparing(CashMonth::closing))
                .orElseThrow();
    }

    /** Returns the months that end with less cash than a floor, first to last. */
    public List<CashMonth> below(Money floor) {
        return months.stream().filter(month -> month.closing().isLessThan(floor)).toList();
    }

    /**
     * Returns what brought cash down to its low point, the largest first.
     *
     * <p>Over the way down each flow is compared with its mean of the year. Only flows that
     * worsened cash are told; none where the whole year is a way down, for it has no usual months.
     */
    public List<CashCause> causesOfLow() {
        Span down = wayDown();
        return Stream.of(CashCause.Flow.values())
                .map(flow -> new CashCause(flow, worsening(flow, down)))
                .filter(cause -> cause.amount().isPositive())
                .sorted(Comparator.comparing(CashCause::amount).reversed())
                .toList();
    }

    /**
     * Returns the months that lead down to the low point: those after the most cash before it, at
     * the start of the year or the end of a month, the last of several. A small rise on the way
     * does not interrupt it. Where there never was more, it is the low month alone.
     */
    public Span wayDown() {
        int last = months.indexOf(low());
        int first = 0;
        Money most = months.get(0).opening();
        for (int month = 0; month < last; month++) {
            Money closing = months.get(month).closing();
            if (!closing.isLessThan(most)) {
                most = closing;
                first = month + 1;
            }
        }
        return new Span(months.get(first).month(), months.get(last).month());
    }

    /** Returns whether cash is lower at the end of the year than it ever was. */
    public boolean isFallingAllYear() {
        return wayDown().months().size() == months.size();
    }

    /** Returns what comes in over the year: receipts and financing. */
    public Money comesIn() {
        return total(CashMonth::receipts).plus(total(CashMonth::financing));
    }

    /** Returns what goes out over the year: everything but receipts and financing. */
    public Money goesOut() {
        return comesIn().minus(Money.total(months.stream().map(CashMonth::change).toList()));
    }

    private Money total(Function<CashMonth, Money> amount) {
        return Money.total(months.stream().map(amount).toList());
    }

    private Money worsening(CashCause.Flow flow, Span span) {
        Function<CashMonth, Money> amount = month -> month.amount(flow);
        Money year = total(amount);
        List<CashMonth> within =
                months.stream().filter(month -> span.contains(month.month())).toList();
        Money taken = Money.total(within.stream().map(amount).toList());
        Money usual =
                year.multipliedBy(within.size()).dividedBy(months.size(), RoundingMode.HALF_UP);
        return flow.comesIn() ? usual.minus(taken) : taken.minus(usual);
    }
}
