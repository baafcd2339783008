package vn.aop.core.check.rules.actions;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.figures.FiscalYear;

/**
 * What is spent on something in the planned year.
 *
 * @param days person-days of everybody together
 * @param money money of the budget
 */
record Means(BigDecimal days, Money money) {

    Means {
        requireNonNull(days, "days");
        requireNonNull(money, "money");
    }

    /**
     * Returns what an action takes.
     *
     * @param none no money, in the plan's currency
     */
    static Means of(Action action, FiscalYear year, Money none) {
        BigDecimal aMonth =
                action.effort().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Money money = action.uses().stream().map(BudgetUse::amount).reduce(none, Money::plus);
        return new Means(aMonth.multiply(action.months(year)), money);
    }

    Means plus(Means other) {
        return new Means(days.add(other.days), money.plus(other.money));
    }

    /** Returns whether these are more than some multiple of one of the others and no less else. */
    boolean outweigh(Means other, BigDecimal times) {
        boolean byDays = days.compareTo(other.days.multiply(times)) > 0;
        boolean byMoney = money.getAmount().compareTo(other.money.getAmount().multiply(times)) > 0;
        return byDays && !money.isLessThan(other.money)
                || byMoney && days.compareTo(other.days) >= 0;
    }
}
