package vn.aop.core.check.rules.budget;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about the budget, in the order in which they are told. */
public final class BudgetRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new NoSpendingLimit(),
                    new LineWithoutGoal(),
                    new ActionWithoutBudget(),
                    new DriverGivesNothing(),
                    new UniformUplift(),
                    new OverspendsCash(),
                    new NoReserve(),
                    new CostLeftOut(),
                    new GoodsPayment(),
                    new OpeningPayablesUnknown(),
                    new VatOpeningUnknown(),
                    new VatCountedTwice(),
                    new VatNotPlanned(),
                    new LoanWithoutRepayment(),
                    new DrawingsOverProfit(),
                    new MarginBeyondLastYear(),
                    new SellsAtALoss(),
                    new PurchasesMissSales(),
                    new NoStockCover(),
                    new Overstock(),
                    new PurchasesOverMarginRoom(),
                    new BuyingOffCore(),
                    new SeasonIgnored(),
                    new MarketingRatioWithoutLimit());

    private BudgetRules() {}
}
