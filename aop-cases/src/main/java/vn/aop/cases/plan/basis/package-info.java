/**
 * The keys of the ground that a plan stands on: the company, its last year, its planned revenue.
 */
package vn.aop.cases.plan.basis;
