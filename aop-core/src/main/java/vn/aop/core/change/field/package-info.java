/**
 * The fields of what a plan is made of, and how it is told from what to what they differ. They know
 * no change. Start with {@link vn.aop.core.change.field.ElementField}.
 */
@NullMarked
package vn.aop.core.change.field;

import org.jspecify.annotations.NullMarked;
