/** How a file of actuals is to be read, as somebody tells in a mapping file. */
package vn.aop.cases.actuals.mapping;
