/**
 * Why revenue and gross profit differ from the plan where units are counted: more or fewer units,
 * another mix of them, other prices, other unit costs. {@link
 * vn.aop.core.review.sales.SalesVariances} is pure arithmetic, which knows neither plans nor
 * reviews; {@link vn.aop.core.review.sales.SalesReview} reads a review for it.
 */
@NullMarked
package vn.aop.core.review.sales;

import org.jspecify.annotations.NullMarked;
