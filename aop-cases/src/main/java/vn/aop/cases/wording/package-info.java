/**
 * Words and numbers for people: messages of the core become Vietnamese or English sentences here,
 * and amounts, shares and months are written as each language writes them. Start with {@link
 * vn.aop.cases.wording.Wording}.
 */
package vn.aop.cases.wording;
