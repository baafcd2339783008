/**
 * Which part of a plan serves which: from goals to the money and the days behind them, and what
 * serves nothing. Start with {@link vn.aop.core.trace.Traceability}.
 */
@NullMarked
package vn.aop.core.trace;

import org.jspecify.annotations.NullMarked;
