package vn.aop.core.decision;

import java.util.List;

/** What one criterion says about a proposal. */
public enum Outcome {
    /** It speaks for the proposal. */
    FOR,
    /** It is worth knowing and decides nothing. */
    NOTE,
    /** It must be mended before the answer can be yes. */
    CONDITION,
    /** It is one of the things that the plan leaves for later. */
    NOT_THIS_YEAR,
    /** It cannot be mended; the answer is no. */
    AGAINST;

    /** In the order in which they are told: what decides the answer first. */
    public static final List<Outcome> TOLD = List.of(NOT_THIS_YEAR, AGAINST, CONDITION, FOR, NOTE);
}
