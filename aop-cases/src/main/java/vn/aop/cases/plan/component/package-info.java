/** The keys of the six components, and of direction, assumptions and tracking, in a plan file. */
@NullMarked
package vn.aop.cases.plan.component;

import org.jspecify.annotations.NullMarked;
