/**
 * Files of older formats: which kind and version a file is of, and the steps that lead from one
 * version to the next. Start with {@link vn.aop.cases.migration.Migrations}.
 */
@NullMarked
package vn.aop.cases.migration;

import org.jspecify.annotations.NullMarked;
