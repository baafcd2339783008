/** Rules about the budget: what it pays for, what it forgets, and the goods that it buys. */
package vn.aop.core.check.rules.budget;
