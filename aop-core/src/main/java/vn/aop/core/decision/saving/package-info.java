/**
 * Where to save so much by a month, and what it costs the goals. Start with {@link
 * vn.aop.core.decision.saving.CostCut}.
 */
@NullMarked
package vn.aop.core.decision.saving;

import org.jspecify.annotations.NullMarked;
