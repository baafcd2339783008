/** Rules about goals: whether they can be measured, can hold together, and are within reach. */
@NullMarked
package vn.aop.core.check.rules.goals;

import org.jspecify.annotations.NullMarked;
