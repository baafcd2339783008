package vn.aop.core.check;

/** The part of a plan of which a rule speaks, in the order in which a plan is made. */
public enum Topic {
    DIRECTION,
    GOALS,
    BUDGET,
    ACTIONS,
    RESOURCES,
    RISKS,
    KPIS,
    TRACKING,
    SIZE;

    private final String id = name().toLowerCase(java.util.Locale.ROOT);

    /** Returns the id, which names the lesson too, for example {@code goals}. */
    public String id() {
        return id;
    }
}
