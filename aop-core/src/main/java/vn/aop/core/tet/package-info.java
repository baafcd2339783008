/** When Tết is, and how trade in January and February goes with it. */
@NullMarked
package vn.aop.core.tet;

import org.jspecify.annotations.NullMarked;
