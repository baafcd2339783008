package vn.aop.cases.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A turn at writing into folders. While it lasts nobody else has one there, in this program or in
 * another. What is prepared is first written beside the files, and {@link #commit} puts it in their
 * places: each file is the old one or the new one, and the new one is there to stay.
 *
 * <pre>{@code
 * try (Turn turn = Turn.in(folder)) {
 *     turn.prepare(folder.resolve("plan.yaml"), plan);
 *     turn.prepare(folder.resolve("decisions.yaml"), log);
 *     turn.commit();
 * }
 * }</pre>
 *
 * <p>A file that is replaced keeps its permissions, a new one is as open as its folder and the
 * user's mask allow. What a program left behind that was ended in the middle is cleared away when
 * the next turn begins.
 */
public final class Turn implements AutoCloseable {

    /** The name of the file by which programs hold each other off; it is empty, and it stays. */
    public static final String LOCK = ".lock";

    private final Deque<FolderLock> locks = new ArrayDeque<>();
    private final Map<Path, Path> prepared = new LinkedHashMap<>();
    private final Set<Path> removed = new LinkedHashSet<>();
    private final Deque<Path> folders = new ArrayDeque<>();

    private Turn() {}

    /** Waits for a turn in a folder. */
    public static Turn in(Path folder) throws IOException {
        return in(List.of(folder));
    }

    /** Waits for a turn in several folders at once. */
    public static Turn in(Collection<Path> folders) throws IOException {
        // In one order for everybody, so that two who want the same never wait for each other.
        Set<Path> sorted = new TreeSet<>();
        for (Path folder : folders) {
            sorted.add(folder.toRealPath());
        }
        Turn turn = new Turn();
        try {
            for (Path folder : sorted) {
                turn.locks.push(FolderLock.of(folder));
                Leftovers.clear(folder);
            }
            return turn;
        } catch (IOException | RuntimeException failed) {
            turn.close();
            throw failed;
        }
    }

    /** Returns where a file really is: links are followed, so that they stay links. */
    public static Path target(Path file) throws IOException {
        return Files.exists(file)
                ? file.toRealPath()
                : requireNonNull(file.toAbsolutePath().getParent())
                        .toRealPath()
                        .resolve(file.getFileName());
    }

    /** Returns whether a file in a folder is only there because of turns. */
    public static boolean isOwn(Path file) {
        return file.endsWith(LOCK) || Leftovers.isOne(file);
    }

    /** Writes what will be in a file, for now beside it. */
    public void prepare(Path file, String text) throws IOException {
        prepare(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what will be in a file, for now beside it; each file only once. */
    public void prepare(Path file, byte[] bytes) throws IOException {
        Path target = target(file);
        if (prepared.containsKey(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        boolean replaces = Files.exists(target);
        if (replaces && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Permissions permissions =
                replaces
                        ? Permissions.of(target)
                        : Permissions.ofFilesIn(requireNonNull(target.getParent()));
        Path fresh = nearestTo(target).resolve(Leftovers.name());
        prepared.put(target, fresh);
        try (FileChannel out =
                FileChannel.open(
                        fresh,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        permissions.attributes())) {
            if (replaces) {
                Permissions.keep(target, fresh);
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** Returns the folder of this turn in which a file stands: there the next one clears up. */
    private Path nearestTo(Path target) {
        return locks.stream()
                .map(FolderLock::folder)
                .filter(target::startsWith)
                .findFirst()
                .orElseGet(target::getParent);
    }

    /**
     * Makes an empty folder beside the files, in which a whole folder can be prepared; whoever does
     * not move it away loses it with the turn.
     */
    public Path prepareFolder() throws IOException {
        Path folder = locks.element().folder();
        Path fresh = folder.resolve(Leftovers.name());
        folders.push(fresh);
        return Files.createDirectory(fresh, Permissions.of(folder).attributes());
    }

    /**
     * Takes away a file that nothing names any more, once everything that was prepared is in its
     * place; it need not be there. A program that ends before that leaves it behind.
     */
    public void remove(Path file) throws IOException {
        removed.add(target(file));
    }

    /**
     * Puts everything that was prepared in its place, in the order in which it was prepared, and
     * then takes away what is to go.
     */
    public void commit() throws IOException {
        Set<Path> changed = new LinkedHashSet<>();
        for (Map.Entry<Path, Path> file : prepared.entrySet()) {
            replace(file.getValue(), file.getKey());
            changed.add(file.getKey().getParent());
        }
        prepared.clear();
        changed.forEach(Turn::makeLast);
        removed.forEach(Leftovers::delete);
        removed.clear();
    }

    /** Moves a folder that was prepared to where there is none, as a whole and for good. */
    public void move(Path fresh, Path folder) throws IOException {
        replace(fresh, folder);
        makeLast(requireNonNull(folder.getParent()));
    }

    private static void replace(Path fresh, Path old) throws IOException {
        Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes sure that a folder's own list of files survives a power failure. */
    private static void makeLast(Path folder) {
        try (FileChannel list = FileChannel.open(folder, StandardOpenOption.READ)) {
            list.force(true);
        } catch (IOException notPossible) {
            // Windows and some network drives know no such thing; there the move has to do.
        }
    }

    @Override
    public void close() {
        prepared.values().forEach(Leftovers::delete);
        folders.forEach(Leftovers::delete);
        locks.forEach(FolderLock::close);
        locks.clear();
    }
}
