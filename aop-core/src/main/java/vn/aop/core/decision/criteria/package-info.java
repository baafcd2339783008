/**
 * By what a proposal is judged, one criterion a class; {@link
 * vn.aop.core.decision.criteria.DecisionCriteria} lists them.
 */
@NullMarked
package vn.aop.core.decision.criteria;

import org.jspecify.annotations.NullMarked;
