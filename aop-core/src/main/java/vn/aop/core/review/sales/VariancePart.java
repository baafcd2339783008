package vn.aop.core.review.sales;

import java.util.Locale;
import java.util.function.Function;
import org.joda.money.Money;

/** A reason why sales differ from the plan, in the order in which they are told. */
public enum VariancePart {
    /** More or fewer units in all. */
    QUANTITY(VarianceParts::quantity),
    /** Another mix of them. */
    MIX(VarianceParts::mix),
    /** Other prices. */
    PRICE(VarianceParts::price),
    /** Other costs. */
    COST(VarianceParts::cost),
    /** What has no planned price. */
    UNPRICED(VarianceParts::unpriced),
    /** All of them together. */
    TOTAL(VarianceParts::total);

    private final Function<VarianceParts, Money> of;

    VariancePart(Function<VarianceParts, Money> of) {
        this.of = of;
    }

    /** Returns the amount of this part. */
    public Money of(VarianceParts parts) {
        return of.apply(parts);
    }

    /** Returns the id used in messages, for example {@code quantity}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
