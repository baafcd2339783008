/** Rules about KPIs: what they tell, for which goal, and how often. */
@NullMarked
package vn.aop.core.check.rules.kpis;

import org.jspecify.annotations.NullMarked;
