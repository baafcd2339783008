/**
 * Cases: a story, a plan and the sales of a year, to be read, copied and changed. Some come with
 * the product, others lie in folders and jars of those who wrote them, who are told what is wrong
 * with them. Start with {@link vn.aop.cases.Cases}.
 */
@NullMarked
package vn.aop.cases;

import org.jspecify.annotations.NullMarked;
