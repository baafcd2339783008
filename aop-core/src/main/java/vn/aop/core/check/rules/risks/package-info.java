/** Rules about risks: how large they are, how they are noticed, and what answers them. */
@NullMarked
package vn.aop.core.check.rules.risks;

import org.jspecify.annotations.NullMarked;
