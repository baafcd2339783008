package vn.aop.web.copy;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** Copies that are forgotten when the program ends. */
public final class CopiesInMemory implements Copies {

    private final ConcurrentMap<CopyId, Copy> copies = new ConcurrentHashMap<>();

    @Override
    public Optional<Copy> find(CopyId id) {
        return Optional.ofNullable(copies.get(id));
    }

    @Override
    public void add(Copy copy) {
        if (copies.putIfAbsent(copy.id(), copy) != null) {
            throw new IllegalArgumentException("There is a copy " + copy.id() + " already");
        }
    }

    @Override
    public Copy alter(CopyId id, UnaryOperator<Copy> change) {
        Copy altered = copies.computeIfPresent(id, (same, copy) -> change.apply(copy));
        if (altered == null) {
            throw new NoSuchElementException("There is no copy " + id);
        }
        return altered;
    }
}
