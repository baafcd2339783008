/**
 * How to bring goals that lag back on track within the budget. Start with {@link
 * vn.aop.core.decision.recovery.Correction}.
 */
@NullMarked
package vn.aop.core.decision.recovery;

import org.jspecify.annotations.NullMarked;
