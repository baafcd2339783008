/**
 * The cases: their list, the story of each, and each case opened once for all pages. Start with
 * {@link vn.aop.web.cases.CasePages}.
 */
package vn.aop.web.cases;
