/** Files as rows of cells, whatever kind of file they stand in. */
@NullMarked
package vn.aop.cases.actuals.table;

import org.jspecify.annotations.NullMarked;
