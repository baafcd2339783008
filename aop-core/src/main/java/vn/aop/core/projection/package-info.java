/**
 * What the plan says will happen: planned figures, month by month, from the baseline, organic
 * growth, the actions' effects and the budget. Start with {@link
 * vn.aop.core.projection.Projection}.
 */
@NullMarked
package vn.aop.core.projection;

import org.jspecify.annotations.NullMarked;
