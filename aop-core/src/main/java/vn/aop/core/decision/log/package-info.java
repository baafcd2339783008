/**
 * What was asked and decided, and what came of it. Start with {@link
 * vn.aop.core.decision.log.DecisionLog}.
 */
@NullMarked
package vn.aop.core.decision.log;

import org.jspecify.annotations.NullMarked;
