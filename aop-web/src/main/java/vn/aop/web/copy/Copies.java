package vn.aop.web.copy;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where visitors' copies of cases are kept. */
public interface Copies {

    /** Returns the copy with an id, if it is kept here. */
    Optional<Copy> find(CopyId id);

    /**
     * Keeps a copy that was not kept before.
     *
     * @throws NotKept if it cannot be written
     */
    void add(Copy copy);

    /**
     * Changes a copy, while nobody else changes it.
     *
     * @param change what to make of the copy as it is kept now; where it throws, nothing is kept
     * @return the copy as it is kept from now on
     * @throws java.util.NoSuchElementException if there is no such copy
     * @throws NotKept if it cannot be written; then it is as it was before
     */
    Copy alter(CopyId id, UnaryOperator<Copy> change);
}
