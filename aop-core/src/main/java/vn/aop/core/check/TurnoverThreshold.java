package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.company.LegalForm;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * A revenue of the year from which on the law asks more of a business: taxes, invoices, books. Such
 * thresholds change; they are data with dates, never constants of a rule.
 *
 * @param id the id, for example {@code cash-register-invoice}
 * @param reach which revenues it is about
 * @param of the form of business that it is about; empty where it is about every one
 * @param from the first day on which it holds
 * @param until the last day on which it holds, if it has been replaced
 * @param what what the law then asks
 * @param citation where it is written, and how sure that is
 * @param replaces the id of the threshold that asked the like of it before, if one did
 */
public record TurnoverThreshold(
        String id,
        Reach reach,
        Optional<LegalForm> of,
        LocalDate from,
        Optional<LocalDate> until,
        Text what,
        Citation citation,
        Optional<String> replaces) {

    /** Whether a revenue of just the amount counts. */
    public enum When {
        /** Revenues above it. */
        ABOVE,
        /** Revenues above it, and a revenue of just its amount. */
        REACHED
    }

    /**
     * Which revenues of a year a threshold is about.
     *
     * <p>Books of a second kind are kept above 1 and up to 3 billion: {@code new Reach(billion,
     * When.ABOVE, Optional.of(threeBillion))}.
     *
     * @param revenue revenue of the year from which on, or above which, it holds
     * @param when whether a revenue of just that amount counts: some laws say “above”, some “from”
     * @param upTo the greatest revenue that it is about, where another law begins above it
     */
    public record Reach(Money revenue, When when, Optional<Money> upTo) {

        public Reach {
            requireNonNull(revenue, "revenue");
            requireNonNull(when, "when");
            requireNonNull(upTo, "upTo");
            if (upTo.filter(it -> !it.isGreaterThan(revenue)).isPresent()) {
                throw new IllegalArgumentException(
                        "A law for revenues above %s ends at %s; give an end above it"
                                .formatted(revenue, upTo.get()));
            }
        }

        /** Returns which revenues it is about, as words. */
        public Message told() {
            Message from =
                    Message.of(when == When.REACHED ? "law.from-on" : "law.above")
                            .with("revenue", revenue);
            return upTo.map(most -> upTo(most)).orElse(from);
        }

        private Message upTo(Money most) {
            return revenue.isZero()
                    ? Message.of("law.up-to").with("upTo", most)
                    : Message.of("law.between").with("revenue", revenue).with("upTo", most);
        }

        private boolean isPassedBy(BigDecimal sold) {
            int compared = sold.compareTo(revenue.getAmount());
            return compared > 0 || compared == 0 && when == When.REACHED;
        }

        private boolean endsBelow(BigDecimal sold) {
            return upTo.filter(it -> sold.compareTo(it.getAmount()) > 0).isPresent();
        }
    }

    public TurnoverThreshold {
        requireNonNull(id, "id");
        requireNonNull(reach, "reach");
        requireNonNull(of, "of");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(what, "what");
        requireNonNull(citation, "citation");
        requireNonNull(replaces, "replaces");
    }

    /** Makes a threshold that holds for all revenues of any business above it. */
    public TurnoverThreshold(
            String id,
            Money revenue,
            LocalDate from,
            Optional<LocalDate> until,
            Text what,
            Citation citation) {
        this(
                id,
                new Reach(revenue, When.ABOVE, Optional.empty()),
                Optional.empty(),
                from,
                until,
                what,
                citation,
                Optional.empty());
    }

    /** Returns the revenue of the year from which on, or above which, it holds. */
    public Money revenue() {
        return reach.revenue();
    }

    /** Returns whether a revenue of the year, in the same currency, has passed where it begins. */
    public boolean isPassedBy(BigDecimal sold) {
        return reach.isPassedBy(sold);
    }

    /** Returns whether a revenue of the year, in the same currency, is one that it is about. */
    public boolean isMetBy(BigDecimal sold) {
        return reach.isPassedBy(sold) && !reach.endsBelow(sold);
    }

    /**
     * Returns whether it is about a business of a form. Of an unknown form it may be; what is only
     * reported, and for one form alone, is kept from whoever has not said his.
     */
    public boolean mayConcern(Optional<LegalForm> form) {
        return of.isEmpty() || of.equals(form) || form.isEmpty() && citation.isConfirmed();
    }

    /** Returns whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
