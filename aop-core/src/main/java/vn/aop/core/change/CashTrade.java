package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;

/**
 * The low point of cash before and after.
 *
 * @param before the month that ends with the least cash as it is
 * @param after the one that would; empty where nobody knows, as nobody knows how much more is sold
 */
public record CashTrade(CashMonth before, Optional<CashMonth> after) {

    public CashTrade {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    static CashTrade of(BeforeAfter<CashFlow> flow, YearMonth from) {
        return new CashTrade(flow.before().lowFrom(from), Optional.of(flow.after().lowFrom(from)));
    }

    /** Returns the cash at the end of these months; after is undefined where it is unknown. */
    public BeforeAfter<Value> closing() {
        return new BeforeAfter<>(
                Value.of(before.closing()),
                after.map(it -> Value.of(it.closing())).orElse(RiseBounds.RISE_UNKNOWN));
    }

    /** Returns by how much it is higher. */
    public Value change() {
        return closing().after().minus(closing().before());
    }
}
