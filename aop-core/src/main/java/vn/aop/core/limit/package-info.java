/**
 * How much may be written and for how long may be thought about it, so that nothing that a person
 * writes holds the program. Start with {@link vn.aop.core.limit.Limits}.
 */
@NullMarked
package vn.aop.core.limit;

import org.jspecify.annotations.NullMarked;
