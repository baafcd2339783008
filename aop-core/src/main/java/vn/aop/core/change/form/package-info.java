/**
 * The forms that changes give to the parts of a plan. They know no change and refuse nothing. Start
 * with {@link vn.aop.core.change.form.ActionForms}.
 */
@NullMarked
package vn.aop.core.change.form;

import org.jspecify.annotations.NullMarked;
