/**
 * The decision desk: holds an opportunity, a cost cut or a correction against the plan. Start with
 * {@link vn.aop.core.decision.desk.DecisionDesk}.
 */
@NullMarked
package vn.aop.core.decision;

import org.jspecify.annotations.NullMarked;
