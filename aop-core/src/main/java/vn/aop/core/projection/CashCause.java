package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * Why cash is low: one of its flows, and how much more it took (or less it brought) than usual on
 * the way down to the low point.
 *
 * @param flow which flow
 * @param amount the difference from its usual monthly amounts, above 0
 */
public record CashCause(Flow flow, Money amount) {

    /** The flows that make up cash. */
    public enum Flow {
        RECEIPTS,
        SUPPLIERS,
        RUNNING,
        CAPEX,
        TAX,
        /** Value added tax paid to the state and to suppliers, less what customers pay of it. */
        VAT,
        FINANCING,
        DRAWINGS;

        /** Returns whether more of it leaves more cash. */
        public boolean comesIn() {
            return this == RECEIPTS || this == FINANCING;
        }
    }

    public CashCause {
        requireNonNull(flow, "flow");
        requireNonNull(amount, "amount");
    }
}
