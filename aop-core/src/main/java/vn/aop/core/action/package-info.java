/**
 * The third component: what will be done, by whom, when, and what it should bring. Start with
 * {@link vn.aop.core.action.Action}.
 */
package vn.aop.core.action;
