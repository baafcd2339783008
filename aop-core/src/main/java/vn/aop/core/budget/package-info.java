/**
 * The second component: what may be spent, month by month. Start with {@link
 * vn.aop.core.budget.BudgetLine}.
 */
@NullMarked
package vn.aop.core.budget;

import org.jspecify.annotations.NullMarked;
