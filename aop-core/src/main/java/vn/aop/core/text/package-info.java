/**
 * What is said to people, before it is put into words: texts that a planner wrote in two languages,
 * and messages that the system has to give, as a key with typed arguments. Words are made at the
 * edge, in the reader's language. Start with {@link vn.aop.core.text.Message}.
 */
@NullMarked
package vn.aop.core.text;

import org.jspecify.annotations.NullMarked;
