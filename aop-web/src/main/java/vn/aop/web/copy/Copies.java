package vn.aop.web.copy;

import vn.aop.cases.workspace.Workspaces;

/**
 * Where visitors' copies of cases are kept. A copy that cannot be read any more is told by {@link
 * UnreadableCopy}, one that cannot be kept by {@link NotKept}.
 */
public interface Copies extends Workspaces<CopyId> {}
