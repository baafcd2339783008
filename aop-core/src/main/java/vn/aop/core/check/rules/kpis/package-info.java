/** Rules about KPIs: what they tell, for which goal, and how often. */
package vn.aop.core.check.rules.kpis;
