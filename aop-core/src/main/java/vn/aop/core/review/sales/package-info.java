/**
 * Why revenue and gross profit differ from the plan where units are counted: more or fewer units,
 * another mix of them, other prices, other unit costs. Pure arithmetic, which knows neither plans
 * nor reviews. Start with {@link vn.aop.core.review.sales.SalesVariances}.
 */
@NullMarked
package vn.aop.core.review.sales;

import org.jspecify.annotations.NullMarked;
