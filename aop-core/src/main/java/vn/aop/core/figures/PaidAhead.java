package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/**
 * What customers pay before the sale: deposits, fees paid in advance.
 *
 * <p>For example, a workshop that takes half of the price when the order is placed, thirty days
 * before it delivers, has {@code new PaidAhead(new BigDecimal("0.5"), 30)}; a language centre whose
 * courses of three months begin in January and are paid whole has {@code new
 * PaidAhead(BigDecimal.ONE, new PaidAhead.Term(3, Optional.of(january)))}.
 *
 * @param share the share of the takings that is paid ahead, above 0 and up to 1
 * @param when when it is paid
 */
public record PaidAhead(BigDecimal share, When when) {

    /** When something is paid ahead. */
    public sealed interface When {

        /** Returns what one of the cases makes of it. */
        <R> R match(Function<Days, R> days, Function<Term, R> term);
    }

    /**
     * So many days before the sale.
     *
     * @param days from 1 to 365
     */
    public record Days(int days) implements When {

        public Days {
            if (days < 1 || days > 365) {
                throw new IllegalArgumentException(
                        "Paid %d days ahead of the sale; give 1 to 365".formatted(days));
            }
        }

        @Override
        public <R> R match(Function<Days, R> asDays, Function<Term, R> asTerm) {
            return asDays.apply(this);
        }
    }

    /**
     * In one sum at the beginning of a term, and earned evenly over its months: a course, a card
     * for a year.
     *
     * @param months how many months a term has, from 2 to 12
     * @param from the month in which one term begins, as others do every so many months before and
     *     after it; empty where terms begin in every month, with sums alike
     */
    public record Term(int months, Optional<YearMonth> from) implements When {

        public Term {
            requireNonNull(from, "from");
            if (months < 2 || months > FiscalYear.MONTHS) {
                throw new IllegalArgumentException(
                        "A term of %d months; give 2 to 12".formatted(months));
            }
        }

        @Override
        public <R> R match(Function<Days, R> asDays, Function<Term, R> asTerm) {
            return asTerm.apply(this);
        }
    }

    public PaidAhead {
        requireNonNull(share, "share");
        requireNonNull(when, "when");
        Shares.requireShare(share, "share paid ahead");
        if (share.signum() == 0) {
            throw new IllegalArgumentException("A share of 0 is not paid ahead; leave it out");
        }
        share = Decimal.plain(share);
    }

    /**
     * Makes a share that is paid so many days before the sale.
     *
     * @param share above 0 and up to 1
     * @param days from 1 to 365
     */
    public PaidAhead(BigDecimal share, int days) {
        this(share, new Days(days));
    }
}
