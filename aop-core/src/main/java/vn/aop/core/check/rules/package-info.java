/**
 * The rules that come with the core, one package for each topic, and {@link
 * vn.aop.core.check.rules.BuiltInRules}, which lists them. A rule is one class, with a page of its
 * name in {@code docs/checks}; it belongs to the topic in which its findings are mended. All that a
 * new one needs is listed in {@code docs/adding.md}.
 */
@NullMarked
package vn.aop.core.check.rules;

import org.jspecify.annotations.NullMarked;
