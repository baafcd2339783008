package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.text.Text;

/**
 * A revenue of the year from which on the law asks more of a business: taxes, invoices, books. Such
 * thresholds change; they are data with dates, never constants of a rule.
 *
 * @param id the id, for example {@code cash-register-invoice}
 * @param revenue revenue of the year above which it holds
 * @param from the first day on which it holds
 * @param until the last day on which it holds, if it has been replaced
 * @param what what the law then asks
 * @param source where it is written
 */
public record TurnoverThreshold(
        String id,
        Money revenue,
        LocalDate from,
        Optional<LocalDate> until,
        Text what,
        Text source) {

    public TurnoverThreshold {
        requireNonNull(id, "id");
        requireNonNull(revenue, "revenue");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(what, "what");
        requireNonNull(source, "source");
    }

    /** Returns whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
