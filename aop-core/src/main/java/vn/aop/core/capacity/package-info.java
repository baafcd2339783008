/** What actions need of people, money and time, and what is left of them. */
@NullMarked
package vn.aop.core.capacity;

import org.jspecify.annotations.NullMarked;
