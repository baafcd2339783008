/** Rules about people: their days, their skills, and what they answer for. */
package vn.aop.core.check.rules.resources;
