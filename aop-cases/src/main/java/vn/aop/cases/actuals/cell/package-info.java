/** What a cell says, as a date or as a number, however it is written. */
@NullMarked
package vn.aop.cases.actuals.cell;

import org.jspecify.annotations.NullMarked;
