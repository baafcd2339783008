package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.VatOnSales;

/**
 * What is spent for one channel alone and follows what it sells, as a share of its planned revenue:
 * packing by the order, commissions, value added tax that is a cost. It goes where the revenue goes
 * when the mix moves; what is fixed, and what follows the sales of all channels, does not. Source:
 * {@code docs/formulas/mix-effect.md}.
 *
 * <p>For example, a line of {@code app} that takes {@code 0.02} of {@code revenue[app]} and another
 * of 3,000 ₫ for each of {@code orders[app]} at 150,000 ₫ an order come to 4 %.
 */
record OwnCosts(Plan plan, Figures planned) {

    private static final Set<AccountKind> SOLD =
            EnumSet.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    OwnCosts {
        requireNonNull(plan, "plan");
        requireNonNull(planned, "planned");
    }

    /** Returns the share of a channel's planned revenue; 0 where none is planned. */
    BigDecimal shareOf(String channel) {
        BigDecimal revenue = year(Selection.of(AccountKind.REVENUE, channel));
        return revenue.signum() > 0
                ? following(channel).add(tax(channel)).divide(revenue, Value.PRECISION)
                : BigDecimal.ZERO;
    }

    private BigDecimal following(String channel) {
        return plan.budget().stream()
                .filter(it -> it.line().channel().filter(channel::equals).isPresent())
                .filter(it -> AccountKind.operatingCosts().contains(it.line().account().kind()))
                .filter(it -> follows(it, channel))
                .map(BudgetLine::total)
                .map(Money::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean follows(BudgetLine line, String channel) {
        return line.driver()
                .filter(Driver.OfMetric.class::isInstance)
                .map(Driver.OfMetric.class::cast)
                .filter(
                        it ->
                                it.of().selections().stream()
                                        .filter(sold -> sold.tags().contains(channel))
                                        .anyMatch(OwnCosts::isSold))
                .isPresent();
    }

    private static boolean isSold(Selection selection) {
        return selection.isCount()
                || AccountKind.find(selection.account()).filter(SOLD::contains).isPresent();
    }

    private BigDecimal tax(String channel) {
        return VatOnSales.rates(plan.company()).isPresent()
                ? year(Selection.of(Vat.COST.id(), channel))
                : BigDecimal.ZERO;
    }

    private BigDecimal year(Selection selection) {
        return planned.sum(selection, planned.year().span()).getAmount();
    }
}
