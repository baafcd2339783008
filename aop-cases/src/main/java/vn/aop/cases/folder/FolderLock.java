package vn.aop.cases.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** The right to write into a folder, which one thread of one program has at a time. */
final class FolderLock implements AutoCloseable {

    /** The lock of a file holds off other programs only; within this one it is this set. */
    private static final Set<Path> TAKEN = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Waits until nobody else has the lock of a folder, given by its real path, and takes it. */
    static FolderLock of(Path folder) throws IOException {
        take(folder);
        try {
            return new FolderLock(folder, locked(folder));
        } catch (IOException | RuntimeException failed) {
            leave(folder);
            throw failed;
        }
    }

    Path folder() {
        return folder;
    }

    /** A file that was deleted while we waited locks nothing: others would make a new one. */
    private static FileChannel locked(Path folder) throws IOException {
        Path file = folder.resolve(Turn.LOCK);
        while (true) {
            FileChannel channel = open(folder, file);
            boolean isHeld = false;
            try {
                channel.lock();
                isHeld = Files.exists(file);
                if (isHeld) {
                    return channel;
                }
            } finally {
                if (!isHeld) {
                    channel.close();
                }
            }
        }
    }

    /** Whoever may write into the folder may also take its lock. */
    private static FileChannel open(Path folder, Path file) throws IOException {
        boolean isNew = Files.notExists(file);
        FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS),
                        Permissions.ofFilesIn(folder).attributes());
        if (isNew) {
            Permissions.ofFilesIn(folder).give(file);
        }
        return channel;
    }

    private static void take(Path folder) throws IOException {
        synchronized (TAKEN) {
            while (!TAKEN.add(folder)) {
                try {
                    TAKEN.wait();
                } catch (InterruptedException told) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("Told to stop while waiting for " + folder);
                }
            }
        }
    }

    private static void leave(Path folder) {
        synchronized (TAKEN) {
            TAKEN.remove(folder);
            TAKEN.notifyAll();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException closed) {
            // What was written stands; the system lets go of the lock all the same.
        } finally {
            leave(folder);
        }
    }
}
