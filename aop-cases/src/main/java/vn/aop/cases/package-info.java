/**
 * The cases that come with the product: a story, a plan and the sales of a year, to be read, copied
 * and changed. Start with {@link vn.aop.cases.Cases}.
 */
@NullMarked
package vn.aop.cases;

import org.jspecify.annotations.NullMarked;
