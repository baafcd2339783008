/** Answers as text for people at a terminal. */
package vn.aop.web.command.text;
