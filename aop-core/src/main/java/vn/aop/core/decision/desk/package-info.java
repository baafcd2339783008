/**
 * The decision desk: what becomes of a proposal, why, and the least that would make it a yes. Start
 * with {@link vn.aop.core.decision.desk.DecisionDesk}.
 */
@NullMarked
package vn.aop.core.decision.desk;

import org.jspecify.annotations.NullMarked;
