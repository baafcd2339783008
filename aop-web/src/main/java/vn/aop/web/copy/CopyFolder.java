package vn.aop.web.copy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.aop.cases.folder.NewFolder;
import vn.aop.cases.workspace.PlanFolders;
import vn.aop.cases.workspace.UnreadableFiles;
import vn.aop.cases.workspace.Workspace;

/**
 * Copies as files, as the command line reads and writes them: {@code plans/<id>/plan.yaml} with the
 * amendments, and {@code decisions.yaml} beside it. The ids are keys, so nobody else on the machine
 * may list them.
 */
public final class CopyFolder implements Copies {

    private static final String PLAN = "plan.yaml";

    private final PlanFolders folders = new PlanFolders();
    private final Path plans;

    /** Keeps copies below a folder, which is made when the first one is kept. */
    public CopyFolder(Path data) {
        this.plans = requireNonNull(data, "data").resolve("plans");
    }

    private Path plan(CopyId id) {
        return plans.resolve(id.toString()).resolve(PLAN);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableCopy if its files were changed by hand and cannot be read
     */
    @Override
    public Optional<Workspace> find(CopyId id) {
        return kept(id, () -> folders.find(plan(id)));
    }

    /**
     * {@inheritDoc}
     *
     * @throws NotKept if it cannot be written
     */
    @Override
    public void create(CopyId id, Workspace workspace) {
        kept(
                id,
                () -> {
                    hideIds();
                    folders.create(plan(id), workspace);
                    return workspace;
                });
    }

    private void hideIds() {
        try {
            NewFolder.ofItsOwnerOnly(plans);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableCopy if its files were changed by hand and cannot be read
     * @throws NotKept if it cannot be written
     */
    @Override
    public Workspace alter(CopyId id, UnaryOperator<Workspace> change) {
        return kept(id, () -> folders.alter(plan(id), change));
    }

    private static <T> T kept(CopyId id, Supplier<T> work) {
        try {
            return work.get();
        } catch (UnreadableFiles changedByHand) {
            throw new UnreadableCopy(changedByHand.problems());
        } catch (UncheckedIOException failed) {
            throw new NotKept(id, withoutId(failed.getCause()));
        }
    }

    /** The path of a file has the id in it, and what went wrong is written down. */
    private static IOException withoutId(IOException cause) {
        if (!(cause instanceof FileSystemException failed)) {
            return cause;
        }
        String kind = failed.getClass().getSimpleName();
        IOException told = new IOException(kind + ": " + failed.getReason());
        told.setStackTrace(failed.getStackTrace());
        return told;
    }
}
