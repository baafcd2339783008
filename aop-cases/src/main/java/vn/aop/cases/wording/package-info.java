/**
 * Words and numbers for people: messages of the core become Vietnamese or English sentences here,
 * and amounts, shares and months are written as each language writes them. Start with {@link
 * vn.aop.cases.wording.Wording}.
 */
@NullMarked
package vn.aop.cases.wording;

import org.jspecify.annotations.NullMarked;
