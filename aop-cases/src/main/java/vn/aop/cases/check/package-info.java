/**
 * What stands beside the rules: their words, their pages and the thresholds of the law. Start with
 * {@link vn.aop.cases.check.RuleBook} and {@link vn.aop.cases.check.CheckPage}.
 */
@NullMarked
package vn.aop.cases.check;

import org.jspecify.annotations.NullMarked;
