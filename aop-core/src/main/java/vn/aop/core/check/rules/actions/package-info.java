/** Rules about actions: whom they serve, when they begin, and which come first. */
package vn.aop.core.check.rules.actions;
