/** What is in the till and on the shelf at the end of a month, against plan and against a count. */
@NullMarked
package vn.aop.core.holding;

import org.jspecify.annotations.NullMarked;
