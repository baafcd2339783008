/** The server: what answers at which address. */
package vn.aop.web.server;
