/**
 * What all pages share: the reader's language, the frame around a page, links, the files that a
 * browser fetches with it, and what to say when something cannot be shown. Start with {@link
 * vn.aop.web.page.Pages}.
 */
package vn.aop.web.page;
