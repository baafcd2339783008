package vn.aop.cases.actuals.mapping;

/** In which order a date written in numbers tells day, month and year. */
public enum DateOrder {

    /** {@code 31/12/2026}, as in Việt Nam. */
    DAY_FIRST,

    /** {@code 12/31/2026}, as in the United States. */
    MONTH_FIRST,

    /** {@code 26/12/31}, with a year of two digits; one of four is known without being told. */
    YEAR_FIRST
}
