/**
 * The fourth component: who does the work, and the limits of people and cash. Start with {@link
 * vn.aop.core.resource.Resources}.
 */
@NullMarked
package vn.aop.core.resource;

import org.jspecify.annotations.NullMarked;
