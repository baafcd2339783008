package vn.aop.cases.workspace;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where plans at work are kept. {@link PlanFolders} keeps them as files; a database can take its
 * place.
 *
 * <p>What {@link #create} and {@link #alter} return from is kept: it outlives the program and a
 * power failure. Where they throw, nothing has changed.
 *
 * @param <I> by what a workspace is known: the file of its plan, or an id
 */
public interface Workspaces<I> {

    /**
     * Returns what is kept.
     *
     * @param id by what the workspace is known
     * @return the workspace; empty where nothing is kept
     * @throws UnreadableFiles if it was changed by hand and must be mended first
     */
    Optional<Workspace> find(I id);

    /**
     * Keeps a workspace that was not kept before.
     *
     * @throws IllegalArgumentException if there is one already
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    void create(I id, Workspace workspace);

    /**
     * Changes a workspace while nobody else changes it.
     *
     * <pre>{@code
     * folders.alter(path, it -> it.amend(seen, amendment));
     * }</pre>
     *
     * @param id by what it is known
     * @param change what to make of it as it is kept now, which may be more than its caller has
     *     seen: whoever builds on what was seen says so with {@link Workspace#amend} or {@link
     *     Workspace#tell}. Where it throws, nothing is kept
     * @return what is kept from now on
     * @throws java.util.NoSuchElementException if nothing is kept there
     * @throws UnreadableFiles if it was changed by hand and must be mended first
     * @throws ChangedMeanwhile if somebody else was faster
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    Workspace alter(I id, UnaryOperator<Workspace> change);
}
