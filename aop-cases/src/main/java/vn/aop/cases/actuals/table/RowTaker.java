package vn.aop.cases.actuals.table;

/** Looks at rows before they are made into texts, and takes those that it needs no more of. */
public interface RowTaker {

    /** Returns whether this has taken the row, which is then passed over. */
    boolean takes(RowLetters row);
}
