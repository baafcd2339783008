/**
 * What really happened, read from files of transactions. A mapping says how a file is to be read;
 * every row of it is then accepted, left aside by the mapping's own rules, or rejected with its
 * line and a reason, and the three always add up to the rows read. Start with {@link
 * vn.aop.cases.actuals.ActualsImport}.
 */
@NullMarked
package vn.aop.cases.actuals;

import org.jspecify.annotations.NullMarked;
