/** Rules about actions: whom they serve, when they begin, and which come first. */
@NullMarked
package vn.aop.core.check.rules.actions;

import org.jspecify.annotations.NullMarked;
