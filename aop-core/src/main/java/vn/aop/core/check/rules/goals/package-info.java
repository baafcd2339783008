/** Rules about goals: whether they can be measured, can hold together, and are within reach. */
package vn.aop.core.check.rules.goals;
