package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.text.Text;

/**
 * A revenue of the year from which on the law asks more of a business: taxes, invoices, books. Such
 * thresholds change; they are data with dates, never constants of a rule.
 *
 * @param id the id, for example {@code cash-register-invoice}
 * @param revenue revenue of the year from which on, or above which, it holds
 * @param when whether a revenue of just that amount counts: some laws say “above”, some “from”
 * @param from the first day on which it holds
 * @param until the last day on which it holds, if it has been replaced
 * @param what what the law then asks
 * @param source where it is written
 * @param replaces the id of the threshold that asked the like of it before, if one did
 */
public record TurnoverThreshold(
        String id,
        Money revenue,
        When when,
        LocalDate from,
        Optional<LocalDate> until,
        Text what,
        Text source,
        Optional<String> replaces) {

    /** Which revenues a threshold is about. */
    public enum When {
        /** Revenues above it. */
        ABOVE,
        /** Revenues above it, and a revenue of just its amount. */
        REACHED
    }

    public TurnoverThreshold {
        requireNonNull(id, "id");
        requireNonNull(revenue, "revenue");
        requireNonNull(when, "when");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(what, "what");
        requireNonNull(source, "source");
        requireNonNull(replaces, "replaces");
    }

    /** Makes a threshold that holds for revenues above it. */
    public TurnoverThreshold(
            String id,
            Money revenue,
            LocalDate from,
            Optional<LocalDate> until,
            Text what,
            Text source) {
        this(id, revenue, When.ABOVE, from, until, what, source, Optional.empty());
    }

    /** Returns whether a revenue of the year, in the same currency, is one that it is about. */
    public boolean isMetBy(BigDecimal sold) {
        int compared = sold.compareTo(revenue.getAmount());
        return compared > 0 || compared == 0 && when == When.REACHED;
    }

    /** Returns whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
