/** The keys of changes: in a file of changes, in a proposal, and in what a plan went through. */
@NullMarked
package vn.aop.cases.plan.change;

import org.jspecify.annotations.NullMarked;
