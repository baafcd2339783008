package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Company;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Baseline;

/**
 * The value added tax of a year, month by month: what falls due, what is paid, what is owed or
 * carried forward.
 *
 * <p>The tax of a period of the calendar, a month or a quarter, is paid in the month after it; what
 * may be deducted beyond the tax on sales is carried forward to the next. So what is owed at the
 * start and the {@code net} of all months are what is paid and what is owed at the end. For
 * example, with 40 million of tax on sales and 30 on purchases in the first quarter, 10 million are
 * paid in April. Source: {@code docs/formulas/vat.md}.
 *
 * @param vat how the business pays it
 * @param opening what is owed at the start of the year, below 0 what is carried forward; empty
 *     where nobody has said so, and then the months take it for nothing
 * @param amounts the tax on the lines that it belongs to
 * @param months the twelve months, first to last
 */
public record VatFlow(Vat vat, Optional<Money> opening, Figures amounts, List<VatMonth> months) {

    public VatFlow {
        requireNonNull(vat, "vat");
        requireNonNull(opening, "opening");
        requireNonNull(amounts, "amounts");
        months = List.copyOf(months);
    }

    /**
     * Returns the tax of planned figures, each budget line at its own rate; empty where the company
     * does not reckon with it.
     */
    static Optional<VatFlow> planned(
            Company company, Baseline baseline, List<BudgetLine> budget, Figures figures) {
        return company.vat()
                .map(
                        vat ->
                                vat instanceof Vat.Deduction it
                                        ? deducted(
                                                it,
                                                company,
                                                baseline,
                                                new VatAmounts(it, company, budget)
                                                        .planned(figures),
                                                budget)
                                        : direct((Vat.Direct) vat, company, baseline, figures));
    }

    /**
     * Returns the tax of recorded figures, which know no budget line: each account at the rate that
     * the budget has on it; empty where the company does not reckon with it.
     */
    public static Optional<VatFlow> recorded(
            Company company, Baseline baseline, List<BudgetLine> budget, Figures figures) {
        return company.vat()
                .map(
                        vat ->
                                vat instanceof Vat.Deduction it
                                        ? deducted(
                                                it,
                                                company,
                                                baseline,
                                                new VatAmounts(it, company, budget)
                                                        .recorded(figures),
                                                budget)
                                        : direct((Vat.Direct) vat, company, baseline, figures));
    }

    private static VatFlow deducted(
            Vat.Deduction vat,
            Company company,
            Baseline baseline,
            Figures amounts,
            List<BudgetLine> budget) {
        Baseline before = new VatAmounts(vat, company, budget).before(baseline);
        CashFlow moved = CashFlow.apartFromVat(company, before, amounts);
        List<Money> nothing = nothing(amounts);
        return flow(
                vat,
                baseline,
                amounts,
                new Due(VatAmounts.output(amounts), VatAmounts.input(amounts), nothing),
                moved.months().stream().map(CashMonth::receipts).toList(),
                moved.months().stream()
                        .map(it -> it.suppliers().plus(it.running()).plus(it.capex()))
                        .toList());
    }

    private static VatFlow direct(
            Vat.Direct vat, Company company, Baseline baseline, Figures figures) {
        Figures withheld = VatAmounts.withheld(vat, figures);
        Baseline before = Baseline.of(Figures.empty(figures.year().previous(), figures.currency()));
        Takings kept = Takings.of(company, before, withheld);
        return flow(
                vat,
                baseline,
                VatAmounts.ofCost(figures),
                new Due(
                        figures.months(Selection.of(Vat.COST.id())),
                        nothing(figures),
                        VatAmounts.output(withheld)),
                nothing(figures),
                figures.year().months().stream().map(kept::in).toList());
    }

    /** What falls due, month by month. */
    private record Due(List<Money> output, List<Money> input, List<Money> withheld) {}

    private static VatFlow flow(
            Vat vat,
            Baseline baseline,
            Figures amounts,
            Due due,
            List<Money> collected,
            List<Money> spent) {
        Optional<Money> opening = baseline.openItems().vat();
        FiscalYear year = amounts.year();
        VatPeriods periods =
                new VatPeriods(
                        vat.paid(),
                        year.first(),
                        opening.orElseGet(() -> Money.zero(amounts.currency())));
        List<VatMonth> months = new ArrayList<>();
        for (YearMonth month : year.months()) {
            int i = months.size();
            Money paid = periods.pay();
            Money net = due.output().get(i).minus(due.input().get(i)).minus(due.withheld().get(i));
            periods.add(month, net);
            months.add(
                    new VatMonth(
                            month,
                            due.output().get(i),
                            due.input().get(i),
                            due.withheld().get(i),
                            collected.get(i),
                            spent.get(i),
                            paid,
                            periods.balance()));
        }
        return new VatFlow(vat, opening, amounts, months);
    }

    private static List<Money> nothing(Figures figures) {
        return Collections.nCopies(FiscalYear.MONTHS, Money.zero(figures.currency()));
    }

    /** Returns the tax of a month of the year. */
    public VatMonth in(YearMonth month) {
        return months.stream().filter(it -> it.month().equals(month)).findFirst().orElseThrow();
    }

    /** Returns the sum of an amount over the year, such as {@code VatMonth::paid}. */
    public Money total(Function<VatMonth, Money> amount) {
        return Money.total(months.stream().map(amount).toList());
    }

    /** Returns what is owed at the end of the year; below 0 what is carried forward. */
    public Money closing() {
        return months.get(months.size() - 1).balance();
    }
}
