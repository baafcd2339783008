/**
 * What the rules say of a plan: the page of a case's checks, the plan tried out there, the rules
 * and the lessons behind them. Start with {@link vn.aop.web.checks.CheckPages}.
 */
package vn.aop.web.checks;
