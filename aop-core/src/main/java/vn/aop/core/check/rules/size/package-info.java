/** Rules about whether a plan fits the size of its company. */
@NullMarked
package vn.aop.core.check.rules.size;

import org.jspecify.annotations.NullMarked;
