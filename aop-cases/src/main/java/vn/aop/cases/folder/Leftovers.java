package vn.aop.cases.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What is written beside the files and has not found its place: the rest of a turn that failed, or
 * that ended with its program.
 */
final class Leftovers {

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final Pattern NAME = Pattern.compile("\\.aop-[0-9a-z]{1,13}\\.tmp");

    private Leftovers() {}

    /** Returns a name by which a file is known as not yet in its place. */
    static String name() {
        return ".aop-" + Long.toUnsignedString(RANDOM.nextLong(), Character.MAX_RADIX) + ".tmp";
    }

    static boolean isOne(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    /** Clears away what others have left; only who has the turn knows that they are gone. */
    static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Leftovers::isOne)) {
            files.forEach(Leftovers::delete);
        } catch (IOException | DirectoryIteratorException unreadable) {
            // It does no harm; the next turn tries again.
        }
    }

    /** Deletes a file, or a folder of files, if it is there. */
    static void delete(Path path) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                    files.forEach(Leftovers::delete);
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException | DirectoryIteratorException notAllowed) {
            // As above.
        }
    }
}
