/**
 * The keys of the ground that a plan stands on: the company, its last year, its planned revenue.
 */
@NullMarked
package vn.aop.cases.plan.basis;

import org.jspecify.annotations.NullMarked;
