package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Cases as they are now, some of which lie in folders where their authors write: a case of which a
 * file has changed is read anew, and one whose folder is gone is gone. The others stay the same.
 *
 * <p>Messages of {@link #get} call each folder by its last name, so that they may be shown to
 * anybody. It is for many threads.
 */
public final class CaseShelf implements Supplier<Cases> {

    /** A case lies in a folder with a folder for its proposals. */
    private static final int LEVELS = 3;

    private static final int MOST_FILES = 1_000;

    private final Cases others;
    private final List<Path> folders;
    private Map<Path, Kept> kept = Map.of();
    private Cases now;

    /** A case with what its files looked like when it was read. */
    private record Kept(Map<Path, String> seen, FoundCase found) {}

    /**
     * Puts cases together.
     *
     * @param others cases that never change, which stand first
     * @param folders folders with cases, in each of which {@link CaseFolder#in} looks for them
     */
    public CaseShelf(Cases others, List<Path> folders) {
        this.others = requireNonNull(others, "others");
        this.folders = List.copyOf(folders);
        this.now = others;
    }

    /**
     * Returns the cases as they are now for whoever has named their folders: messages call each
     * folder as it was named, with the folders above it.
     */
    public Cases asNamed() {
        return others.with(found().stream().map(CaseFolder::read).toList());
    }

    private List<Path> found() {
        return CaseFolder.distinct(
                folders.stream()
                        .flatMap(it -> CaseFolder.in(it).value().stream())
                        .flatMap(List::stream)
                        .toList());
    }

    @Override
    public synchronized Cases get() {
        Map<Path, Kept> fresh = new LinkedHashMap<>();
        found().forEach(it -> fresh.put(it, look(it)));
        if (!fresh.equals(kept)) {
            kept = fresh;
            now = others.with(fresh.values().stream().map(Kept::found).toList());
        }
        return now;
    }

    private Kept look(Path folder) {
        Map<Path, String> seen = seen(folder);
        Kept last = kept.get(folder);
        return last != null && last.seen().equals(seen)
                ? last
                : new Kept(seen, CaseFolder.read(folder, FolderFiles.nameOf(folder)));
    }

    private static Map<Path, String> seen(Path folder) {
        Map<Path, String> seen = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder, LEVELS)) {
            files.limit(MOST_FILES).sorted().forEach(it -> seen.put(it, state(it)));
        } catch (IOException | UncheckedIOException closed) {
            seen.put(folder, closed.toString());
        }
        return seen;
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + Files.isReadable(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
