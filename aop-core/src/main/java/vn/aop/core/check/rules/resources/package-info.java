/** Rules about people: their days, their skills, and what they answer for. */
@NullMarked
package vn.aop.core.check.rules.resources;

import org.jspecify.annotations.NullMarked;
