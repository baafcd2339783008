package vn.aop.core.budget;

/** Why the money of a budget line has to be paid, whatever else is decided. */
public enum Commitment {
    /** It is agreed on: rent, wages, an order that is placed. */
    HARD,
    /** It is tax. */
    TAX,
    /** It pays loans back, or what they bear. */
    FINANCING,
    /** It follows what is sold, or another part of the plan. */
    DRIVEN
}
