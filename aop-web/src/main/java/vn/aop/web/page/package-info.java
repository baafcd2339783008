/**
 * What all pages share: the reader's language, the frame around a page, links, the files that a
 * browser fetches with it, and what to say when something cannot be shown. Start with {@link
 * vn.aop.web.page.Pages}. All that a new page needs is listed in {@code docs/adding.md}.
 */
package vn.aop.web.page;
