package vn.aop.core.risk;

/**
 * A change of the plan that belongs to the response to a risk. The one kind that the system knows
 * is {@code vn.aop.core.change.Change}.
 */
public interface ResponseChange {

    /** Returns the name of its kind, as files write it, for example {@code moveBudget}. */
    String kind();
}
