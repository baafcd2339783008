/**
 * The command line {@code aop}: each command reads its arguments, asks the core, and prints text or
 * JSON in Vietnamese or English. Nothing here loads the web server, except the command that serves.
 * Start with {@link vn.aop.web.command.Aop}. All that a new command needs is listed in {@code
 * docs/adding.md}.
 */
package vn.aop.web.command;
