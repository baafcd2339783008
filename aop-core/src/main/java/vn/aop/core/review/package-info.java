/**
 * The monthly review: where each goal stands and will land, where money and people deviate, and
 * which risks have woken. Every number in it can be asked why. Start with {@link
 * vn.aop.core.review.MonthlyReview}.
 */
@NullMarked
package vn.aop.core.review;

import org.jspecify.annotations.NullMarked;
