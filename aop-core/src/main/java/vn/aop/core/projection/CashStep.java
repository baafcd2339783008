package vn.aop.core.projection;

/** The steps from operating profit to the change in cash, in order. */
public enum CashStep {
    /** Goods sold from stock less goods bought: below 0 where more is bought. */
    STOCK,
    /** What channels pay out of earlier sales less what they still owe of later ones. */
    RECEIVABLES,
    /** What customers pay ahead less what had been paid ahead for what is sold now. */
    PAID_AHEAD,
    /** What is bought and not paid yet less what is paid of earlier purchases. */
    PAYABLES,
    CAPEX,
    /** Taxes paid and withheld. */
    TAX,
    /** Value added tax that is a cost, or collected, and not paid yet, less what is paid. */
    VAT,
    FINANCING,
    DRAWINGS
}
