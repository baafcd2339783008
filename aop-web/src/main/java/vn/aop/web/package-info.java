/**
 * The shell around the plan: web pages and the {@code aop} command line. Start with {@link
 * vn.aop.web.server.Routes}, which lists every page in the order a visitor meets them.
 */
package vn.aop.web;
