package vn.aop.core.kpi;

/** How often something is looked at. */
public enum Rhythm {
    WEEKLY,
    MONTHLY,
    QUARTERLY
}
