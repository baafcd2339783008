/**
 * Plans at work: a plan with everything it went through and the log of what was asked about it,
 * kept in one place and changed by one at a time. Start with {@link
 * vn.aop.cases.workspace.Workspaces}.
 */
@NullMarked
package vn.aop.cases.workspace;

import org.jspecify.annotations.NullMarked;
