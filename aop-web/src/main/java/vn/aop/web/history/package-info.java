/**
 * What a plan went through: its versions, each with the decision that made it, and what differs
 * between any two. Start with {@link vn.aop.web.history.HistoryPage}.
 */
package vn.aop.web.history;
