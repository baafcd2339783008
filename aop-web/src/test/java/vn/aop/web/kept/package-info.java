/** Whether what is acknowledged is kept, seen from outside: programs as processes of their own. */
package vn.aop.web.kept;
