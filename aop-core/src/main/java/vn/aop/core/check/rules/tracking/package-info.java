/**
 * Rules about review and adjustment: whether a plan is looked at, used, and changed in good order.
 */
package vn.aop.core.check.rules.tracking;
