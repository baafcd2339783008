/**
 * The first component: what the business goes for this year. Start with {@link
 * vn.aop.core.goal.Goal}.
 */
@NullMarked
package vn.aop.core.goal;

import org.jspecify.annotations.NullMarked;
