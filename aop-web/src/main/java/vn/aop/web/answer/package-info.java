/**
 * What several ways of answering need, in text, in JSON and on pages: worked out once, worded by
 * each.
 */
package vn.aop.web.answer;
