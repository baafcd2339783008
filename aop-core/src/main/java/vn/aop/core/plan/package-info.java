/**
 * The plan: the company, its last year, its direction, and the six components gathered into one
 * value whose parts refer to each other. Start with {@link vn.aop.core.plan.Plan}.
 */
@NullMarked
package vn.aop.core.plan;

import org.jspecify.annotations.NullMarked;
