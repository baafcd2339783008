/**
 * Files that people write, as values: one definition of an object, its {@link
 * vn.aop.cases.file.Shape}, reads it with line and column, writes it and describes it as JSON
 * Schema. Start with {@link vn.aop.cases.file.ObjectShape}; what comes out of reading is a {@link
 * vn.aop.core.text.Validated}.
 */
@NullMarked
package vn.aop.cases.file;

import org.jspecify.annotations.NullMarked;
