/**
 * Writing into folders: one at a time, each file as a whole, and for good. It knows files and
 * nothing of what they hold. Start with {@link vn.aop.cases.folder.Turn}.
 */
@NullMarked
package vn.aop.cases.folder;

import org.jspecify.annotations.NullMarked;
