/**
 * The monthly review as a page, and the reason for every number on it. Start with {@link
 * vn.aop.web.review.ReviewPages}; {@link vn.aop.web.review.ReviewNumbers} knows the numbers.
 */
package vn.aop.web.review;
