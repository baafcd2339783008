/** The keys of the six components, and of direction, assumptions and tracking, in a plan file. */
package vn.aop.cases.plan.component;
