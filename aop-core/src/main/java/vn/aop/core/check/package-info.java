/**
 * Reads a plan the way a good colleague would: one rule, one class, one page. Start with {@link
 * vn.aop.core.check.Checks}, then read any {@link vn.aop.core.check.Rule}.
 */
@NullMarked
package vn.aop.core.check;

import org.jspecify.annotations.NullMarked;
