/**
 * The plan on one page: direction first, then the six components in their fixed order. Start with
 * {@link vn.aop.web.plan.PlanPage}.
 */
package vn.aop.web.plan;
