/**
 * Visitors' own copies of cases: what one holds, and where copies are kept. Start with {@link
 * vn.aop.web.copy.Copies}.
 */
package vn.aop.web.copy;
