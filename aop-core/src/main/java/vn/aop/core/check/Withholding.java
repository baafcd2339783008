package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.text.Text;

/**
 * Taxes that a marketplace keeps of the goods that households and people sell through it, and pays
 * in their place.
 *
 * @param id the id, for example {@code marketplace-2025}
 * @param rates the rates on goods; empty where they are not known
 * @param from the first day on which it holds
 * @param until the last day on which it holds, if it has been replaced
 * @param what what the marketplace then does
 * @param citation where it is written, and how sure that is
 */
public record Withholding(
        String id,
        Optional<Rates> rates,
        LocalDate from,
        Optional<LocalDate> until,
        Text what,
        Citation citation) {

    public Withholding {
        requireNonNull(id, "id");
        requireNonNull(rates, "rates");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(what, "what");
        requireNonNull(citation, "citation");
    }

    /** Returns whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Rates on the price of goods.
     *
     * @param valueAdded of value-added tax, from 0 to 1
     * @param income of income tax, from 0 to 1
     */
    public record Rates(BigDecimal valueAdded, BigDecimal income) {

        public Rates {
            valueAdded = Decimal.plain(valueAdded);
            income = Decimal.plain(income);
            if (valueAdded.signum() < 0 || income.signum() < 0 || isAboveOne(valueAdded, income)) {
                throw new IllegalArgumentException(
                        "Taxes of %s and %s are withheld; give shares that are 1 at most together"
                                .formatted(valueAdded, income));
            }
        }

        private static boolean isAboveOne(BigDecimal one, BigDecimal other) {
            return one.add(other).compareTo(BigDecimal.ONE) > 0;
        }

        /** Returns both rates together. */
        public BigDecimal total() {
            return valueAdded.add(income);
        }
    }
}
