/**
 * Figures and the language that speaks of them: accounts, channels, product groups, the fiscal
 * year, amounts month by month, and metrics such as {@code revenue[online] / revenue}. Everything
 * else in the core is built on these. Start with {@link vn.aop.core.figures.Figures} and {@link
 * vn.aop.core.figures.Metric}.
 */
@NullMarked
package vn.aop.core.figures;

import org.jspecify.annotations.NullMarked;
