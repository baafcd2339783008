/**
 * Where the year really stands: the months that are recorded, and the rest as one method expects
 * it, for every account, channel and group alike.
 */
@NullMarked
package vn.aop.core.estimate;

import org.jspecify.annotations.NullMarked;
