/**
 * Answers as data: the records whose names and order are the JSON contract of {@code docs/json.md}.
 */
package vn.aop.web.json;
