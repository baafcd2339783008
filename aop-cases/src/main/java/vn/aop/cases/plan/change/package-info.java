/** The keys of changes: in a file of changes, in a proposal, and in what a plan went through. */
package vn.aop.cases.plan.change;
