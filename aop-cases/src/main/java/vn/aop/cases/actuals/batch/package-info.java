/**
 * What was read from files of transactions and is kept beside the plan: sums and hashes, never a
 * row. Start with {@link vn.aop.cases.actuals.batch.BatchFolder}.
 */
@NullMarked
package vn.aop.cases.actuals.batch;

import org.jspecify.annotations.NullMarked;
