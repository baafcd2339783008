/**
 * The sixth component: how the business will know, month by month. Start with {@link
 * vn.aop.core.kpi.Kpi}.
 */
package vn.aop.core.kpi;
