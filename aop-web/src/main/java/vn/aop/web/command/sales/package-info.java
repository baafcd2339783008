/** What is said to people of files of sales: what becomes of them, and what is kept of them. */
package vn.aop.web.command.sales;
