package vn.aop.web.copy;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Copies on a disk that becomes full: those that were kept before can be read. */
public final class FullDisk implements Copies {

    private final CopiesInMemory kept = new CopiesInMemory();
    private boolean isFull;

    /** From here on nothing more can be kept. */
    public void fill() {
        isFull = true;
    }

    @Override
    public Optional<Copy> find(CopyId id) {
        return kept.find(id);
    }

    @Override
    public void add(Copy copy) {
        requireRoom(copy.id());
        kept.add(copy);
    }

    @Override
    public Copy alter(CopyId id, UnaryOperator<Copy> change) {
        requireRoom(id);
        return kept.alter(id, change);
    }

    private void requireRoom(CopyId id) {
        if (isFull) {
            throw new NotKept(
                    "The copy " + id + " cannot be kept",
                    new IOException("/srv/aop/" + id + ": No space left on device"));
        }
    }
}
