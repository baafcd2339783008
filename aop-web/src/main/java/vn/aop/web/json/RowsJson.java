package vn.aop.web.json;

import vn.aop.cases.actuals.RowCounts;

/** What became of the rows of a file: read = accepted + filtered + rejected. */
record RowsJson(String file, long read, long accepted, long filtered, long rejected) {

    static RowsJson of(String file, RowCounts rows) {
        return new RowsJson(
                file, rows.read(), rows.accepted(), rows.filteredRows(), rows.rejectedRows());
    }
}
