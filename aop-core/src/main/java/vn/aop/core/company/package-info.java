/** Who plans: the business, its form and its value added tax. */
@NullMarked
package vn.aop.core.company;

import org.jspecify.annotations.NullMarked;
