/**
 * Changes of a plan: one algebra for decisions, cuts, corrections and responses to risks, what they
 * trade off, and the amendments that a plan went through. Start with {@link
 * vn.aop.core.change.Change}.
 */
@NullMarked
package vn.aop.core.change;

import org.jspecify.annotations.NullMarked;
