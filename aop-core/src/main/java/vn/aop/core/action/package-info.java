/**
 * The third component: what will be done, by whom, when, and what it should bring. Start with
 * {@link vn.aop.core.action.Action}.
 */
@NullMarked
package vn.aop.core.action;

import org.jspecify.annotations.NullMarked;
