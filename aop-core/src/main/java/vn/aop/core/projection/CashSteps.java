package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.joda.money.Money;

/**
 * How the profit of a month or a year becomes its change in cash: {@code change = operating profit
 * + Σ steps}.
 *
 * @param operatingProfit the profit it starts from
 * @param steps what each step does to cash, all of them, above 0 where it leaves more
 */
public record CashSteps(Money operatingProfit, Map<CashStep, Money> steps) {

    public CashSteps {
        requireNonNull(operatingProfit, "operatingProfit");
        steps = Collections.unmodifiableMap(new EnumMap<>(steps));
        if (steps.size() < CashStep.values().length) {
            throw new IllegalArgumentException("Only %s are told".formatted(steps.keySet()));
        }
    }

    /** Returns what a step does to cash. */
    public Money step(CashStep step) {
        return requireNonNull(steps.get(step));
    }

    /** Returns the change in cash. */
    public Money change() {
        return operatingProfit.plus(steps.values());
    }

    CashSteps plus(CashSteps other) {
        Map<CashStep, Money> sums = new EnumMap<>(CashStep.class);
        steps.forEach((step, amount) -> sums.put(step, amount.plus(other.step(step))));
        return new CashSteps(operatingProfit.plus(other.operatingProfit), sums);
    }
}
