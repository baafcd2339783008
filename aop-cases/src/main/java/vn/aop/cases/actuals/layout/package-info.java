/** The layouts of known programs: which of them a file is, and what its mapping makes of a plan. */
@NullMarked
package vn.aop.cases.actuals.layout;

import org.jspecify.annotations.NullMarked;
