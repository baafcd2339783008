/**
 * Rules about where the business wants to go: what comes first, what is refused, what last year
 * was.
 */
@NullMarked
package vn.aop.core.check.rules.direction;

import org.jspecify.annotations.NullMarked;
