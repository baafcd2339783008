package vn.aop.core.projection;

import java.time.YearMonth;
import org.joda.money.Money;
import vn.aop.core.company.Vat;

/**
 * Gathers value added tax over the periods for which it is declared: what a period comes to is due
 * in the month after it, and what may still be deducted goes into the next one.
 */
final class VatPeriods {

    private final Vat.Paid paid;
    private Money due;
    private Money running;

    /**
     * Begins with what is owed at the start of a month, below 0 what is carried forward: due at
     * once where a period has just ended, else a part of the period that goes on.
     */
    VatPeriods(Vat.Paid paid, YearMonth first, Money opening) {
        this.paid = paid;
        this.due = opening.multipliedBy(0);
        this.running = opening;
        close(first.minusMonths(1));
    }

    /** Pays what is due, and returns it. */
    Money pay() {
        Money now = due;
        due = due.multipliedBy(0);
        return now;
    }

    /** Adds what a month comes to, after what was due in it is paid. */
    void add(YearMonth month, Money net) {
        running = running.plus(net);
        close(month);
    }

    /** Returns what is owed, below 0 what is carried forward. */
    Money balance() {
        return due.plus(running);
    }

    private void close(YearMonth month) {
        boolean isLast = month.getMonthValue() % paid.months() == 0;
        if (isLast && running.isPositive()) {
            due = due.plus(running);
            running = running.multipliedBy(0);
        }
    }
}
