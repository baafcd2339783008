/** Rules about whether a plan fits the size of its company. */
package vn.aop.core.check.rules.size;
