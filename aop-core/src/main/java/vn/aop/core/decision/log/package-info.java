/**
 * What was asked and decided, and what came of it. Start with {@link
 * vn.aop.core.decision.log.DecisionLog}.
 */
package vn.aop.core.decision.log;
