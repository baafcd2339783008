package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.Baseline;

/**
 * Where the profit of a year goes: how operating profit becomes the change in cash.
 *
 * <p>{@code operating profit + stock + receivables + paid ahead + payables + capital spending + tax
 * + value added tax + financing + drawings = change in cash}, every step told as what it does to
 * cash, in every month and over the year, to the smallest unit of the currency. For example, a shop
 * that earns 30 million, buys goods for 20 million more than it sells and takes out 15 has 5
 * million less in the till. Source: the indirect method of the statement of cash flows, IAS 7
 * §18(b) and §20; {@code docs/formulas/cash.md}.
 *
 * @param year the year
 * @param months its twelve months, first to last
 */
public record ProfitToCash(FiscalYear year, List<CashSteps> months) {

    public ProfitToCash {
        requireNonNull(year, "year");
        months = List.copyOf(months);
    }

    static ProfitToCash of(Company company, Baseline baseline, Figures figures, CashFlow cash) {
        Takings takings = Takings.of(company, baseline, figures);
        List<Money> profit = profit(figures);
        List<Money> sold = Takings.sold(figures);
        List<Money> costs =
                AmountsByMonth.minus(
                        AmountsByMonth.of(figures, AccountKind.COST_OF_GOODS),
                        AmountsByMonth.paidAsSold(company, figures));
        List<Money> bought = AmountsByMonth.of(figures, AccountKind.PURCHASES);
        List<Money> withheld = AmountsByMonth.of(figures, AccountKind.TAX_WITHHELD);
        List<Money> cost = AmountsByMonth.costOfVat(company, figures);
        List<CashSteps> months = new ArrayList<>();
        for (CashMonth month : cash.months()) {
            int i = months.size();
            Money ahead = takings.moreAhead(month.month());
            Map<CashStep, Money> steps = new EnumMap<>(CashStep.class);
            steps.put(CashStep.STOCK, costs.get(i).minus(bought.get(i)));
            steps.put(CashStep.RECEIVABLES, month.receipts().minus(sold.get(i)).minus(ahead));
            steps.put(CashStep.PAID_AHEAD, ahead);
            steps.put(CashStep.PAYABLES, bought.get(i).minus(month.suppliers()));
            steps.put(CashStep.CAPEX, month.capex().negated());
            steps.put(CashStep.TAX, month.tax().plus(withheld.get(i)).negated());
            steps.put(CashStep.VAT, cost.get(i).minus(month.vat()));
            steps.put(CashStep.FINANCING, month.financing());
            steps.put(CashStep.DRAWINGS, month.drawings().negated());
            months.add(new CashSteps(profit.get(i), steps));
        }
        return new ProfitToCash(figures.year(), months);
    }

    private static List<Money> profit(Figures figures) {
        return AmountsByMonth.minus(
                AmountsByMonth.of(figures, AccountKind.REVENUE),
                AmountsByMonth.of(figures, AccountKind.operatingCosts()));
    }

    /** Returns the whole year. */
    public CashSteps whole() {
        return months.stream().reduce(CashSteps::plus).orElseThrow();
    }
}
