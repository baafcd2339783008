/**
 * Signal or noise: whether a month differs from its plan by more than months usually do, and what
 * that asks of people.
 */
@NullMarked
package vn.aop.core.signal;

import org.jspecify.annotations.NullMarked;
