/**
 * Two plans beside each other: a visitor's copy and its case, or two copies. Start with {@link
 * vn.aop.web.compare.ComparePage}.
 */
package vn.aop.web.compare;
