/** What several pages show: figures that can be asked why, badges, sentences with their places. */
package vn.aop.web.widget;
