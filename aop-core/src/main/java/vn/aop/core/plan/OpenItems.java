package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * What is still open at the start of a year: money that others owe the business, and that it owes
 * its suppliers. What is written here stands instead of what last year's figures would leave
 * unsettled.
 *
 * @param receivables what each channel still has to pay out, by its id; 0 or more
 * @param payables what suppliers are still owed, if it is known; 0 or more
 * @param vat value added tax that is still to be paid of the time before, if it is known; below 0
 *     what is carried forward to be deducted
 */
public record OpenItems(
        Map<String, Money> receivables, Optional<Money> payables, Optional<Money> vat) {

    private static final OpenItems UNKNOWN = new OpenItems(Map.of(), Optional.empty());

    public OpenItems {
        requireNonNull(payables, "payables");
        requireNonNull(vat, "vat");
        receivables = Collections.unmodifiableMap(new TreeMap<>(receivables));
        receivables.values().forEach(OpenItems::requireNotNegative);
        payables.ifPresent(OpenItems::requireNotNegative);
    }

    /** Makes open items of which nobody knows value added tax. */
    public OpenItems(Map<String, Money> receivables, Optional<Money> payables) {
        this(receivables, payables, Optional.empty());
    }

    /** Returns open items of which nobody has written anything: last year's figures tell them. */
    public static OpenItems unknown() {
        return UNKNOWN;
    }

    private static void requireNotNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "An open item is %s; give 0 or more".formatted(amount));
        }
    }
}
