/**
 * The decision desk: its three questions as forms, the answer with its criteria, what is decided on
 * it, and the log. Start with {@link vn.aop.web.desk.DeskPages}.
 */
package vn.aop.web.desk;
