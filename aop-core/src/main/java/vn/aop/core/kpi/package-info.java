/**
 * The sixth component: how the business will know, month by month. Start with {@link
 * vn.aop.core.kpi.Kpi}.
 */
@NullMarked
package vn.aop.core.kpi;

import org.jspecify.annotations.NullMarked;
