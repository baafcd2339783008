/**
 * The fifth component: what may go wrong, how to see it early, and what to do then. Start with
 * {@link vn.aop.core.risk.Risk}.
 */
@NullMarked
package vn.aop.core.risk;

import org.jspecify.annotations.NullMarked;
