/** Forms: their fields, and how what was typed into them is read. */
package vn.aop.web.form;
