/** Rules about the budget: what it pays for, what it forgets, and the goods that it buys. */
@NullMarked
package vn.aop.core.check.rules.budget;

import org.jspecify.annotations.NullMarked;
