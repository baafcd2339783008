/**
 * Whether the goals of a plan can hold together, and what they force on every channel and product
 * group: the mathematics of the goals, before any action. Start with {@link
 * vn.aop.core.coherence.Coherence}.
 */
@NullMarked
package vn.aop.core.coherence;

import org.jspecify.annotations.NullMarked;
