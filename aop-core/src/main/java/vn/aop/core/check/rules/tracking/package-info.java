/**
 * Rules about review and adjustment: whether a plan is looked at, used, and changed in good order.
 */
@NullMarked
package vn.aop.core.check.rules.tracking;

import org.jspecify.annotations.NullMarked;
