/** How a file of actuals is to be read, as somebody tells in a mapping file. */
@NullMarked
package vn.aop.cases.actuals.mapping;

import org.jspecify.annotations.NullMarked;
