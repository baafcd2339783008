package vn.aop.core.check;

/** How much a finding asks of the planner, the most first. */
public enum Severity {
    /** The plan cannot be worked with, or misleads, until this is mended. */
    MUST_MEND,
    /** The plan works, and would work better. */
    SHOULD_MEND,
    /** A tension or a risk to be aware of, which a good plan may accept. */
    WORTH_KNOWING,
    /** Something the plan does well. */
    WELL_DONE
}
