/**
 * What the plan leads to, month by month: profit, cash, stock, people's days and the way from last
 * year to the plan. Start with {@link vn.aop.web.projection.ProjectionPages}.
 */
package vn.aop.web.projection;
