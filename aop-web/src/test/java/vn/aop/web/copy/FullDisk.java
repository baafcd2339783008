package vn.aop.web.copy;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.aop.cases.workspace.Workspace;

/** Copies on a disk that becomes full: those that were kept before can be read. */
public final class FullDisk implements Copies {

    private final CopiesInMemory kept = new CopiesInMemory();
    private boolean isFull;

    /** From here on nothing more can be kept. */
    public void fill() {
        isFull = true;
    }

    @Override
    public Optional<Workspace> find(CopyId id) {
        return kept.find(id);
    }

    @Override
    public void create(CopyId id, Workspace workspace) {
        requireRoom(id);
        kept.create(id, workspace);
    }

    @Override
    public Workspace alter(CopyId id, UnaryOperator<Workspace> change) {
        requireRoom(id);
        return kept.alter(id, change);
    }

    private void requireRoom(CopyId id) {
        if (isFull) {
            throw new NotKept(id, new IOException("No space left on device"));
        }
    }
}
