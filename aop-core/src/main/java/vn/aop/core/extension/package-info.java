/**
 * Rules, criteria and policies that others wrote, found in jars and modules beside the program.
 * Start with {@link vn.aop.core.extension.ExtensionPath}.
 */
@NullMarked
package vn.aop.core.extension;

import org.jspecify.annotations.NullMarked;
