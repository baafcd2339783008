package vn.aop.cases.actuals.mapping;

/** What happens to columns that a mapping does not name. */
public enum OtherColumns {

    /** They are not read; every column that the mapping names must be there. */
    IGNORE,

    /**
     * They are a mistake. The columns of channel, group and currency may then be left out: a
     * misspelt one would be noticed as an unknown column.
     */
    REFUSE
}
