/**
 * What stands beside the rules: their pages and the thresholds of the law. Start with {@link
 * vn.aop.cases.check.CheckPage}.
 */
package vn.aop.cases.check;
