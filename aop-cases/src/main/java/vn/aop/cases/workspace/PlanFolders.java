package vn.aop.cases.workspace;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.aop.cases.folder.NewFolder;
import vn.aop.cases.folder.Turn;

/**
 * Workspaces as folders, known by the file of the plan: its amendments stand in that file, and
 * {@code decisions.yaml} beside it is the log. Only what has changed is written; a plan in YAML
 * keeps its comments and its layout.
 *
 * <p>Where both have changed, the plan goes first. A program that is ended between the two leaves
 * an amendment whose question is not in the log, as if nobody had asked the desk.
 */
public final class PlanFolders implements Workspaces<Path> {

    /** Where a new folder is prepared, beside those that are there. */
    private static final String NEW = ".new";

    @Override
    public Optional<Workspace> find(Path plan) {
        return Files.isRegularFile(plan)
                ? Optional.of(WorkspaceFiles.of(plan).read())
                : Optional.empty();
    }

    /** {@inheritDoc} Its folder is made, as open as the one in which it stands. */
    @Override
    public void create(Path plan, Workspace workspace) {
        Path folder = requireNonNull(plan.toAbsolutePath().getParent());
        Path making = folder.resolveSibling(NEW);
        try {
            NewFolder.likeItsParent(making);
            try (Turn turn = Turn.in(making)) {
                if (Files.exists(folder)) {
                    throw new IllegalArgumentException("There is a folder " + folder + " already");
                }
                Path fresh = turn.prepareFolder();
                WorkspaceFiles.of(fresh.resolve(plan.getFileName())).prepareAll(workspace, turn);
                turn.commit();
                turn.move(fresh, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
        }
    }

    @Override
    public Workspace alter(Path plan, UnaryOperator<Workspace> change) {
        if (!Files.isRegularFile(plan)) {
            throw new NoSuchElementException("There is no plan " + plan);
        }
        WorkspaceFiles files = WorkspaceFiles.of(plan);
        try (Turn turn = Turn.in(writable(files))) {
            return files.alter(change, turn);
        } catch (IOException e) {
            throw new UncheckedIOException("The plan " + plan + " cannot be kept", e);
        }
    }

    /**
     * A plan that is a link has its file in another folder than the log. Where nobody may write,
     * nobody needs a turn.
     */
    private static Set<Path> writable(WorkspaceFiles files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : files.all()) {
            Path folder = Turn.target(file).getParent();
            if (Files.isWritable(folder)) {
                folders.add(folder);
            }
        }
        return folders;
    }
}
