package vn.aop.web.copy;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import vn.aop.cases.workspace.Workspace;

/** Copies that are forgotten when the program ends. */
public final class CopiesInMemory implements Copies {

    private final ConcurrentMap<CopyId, Workspace> copies = new ConcurrentHashMap<>();

    @Override
    public Optional<Workspace> find(CopyId id) {
        return Optional.ofNullable(copies.get(id));
    }

    @Override
    public void create(CopyId id, Workspace workspace) {
        if (copies.putIfAbsent(id, workspace) != null) {
            throw new IllegalArgumentException("There is a copy " + id + " already");
        }
    }

    @Override
    public Workspace alter(CopyId id, UnaryOperator<Workspace> change) {
        Workspace altered = copies.computeIfPresent(id, (same, copy) -> change.apply(copy));
        if (altered == null) {
            throw new NoSuchElementException("There is no copy " + id);
        }
        return altered;
    }
}
