package vn.aop.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.FileContent;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Validated;

/** The files of one case, wherever they lie. */
abstract class CaseFiles {

    /** Returns the name of the folder in which they lie, which is the id of the case. */
    abstract String id();

    /** Returns what a file is called in messages. */
    abstract String name(String file);

    /** Returns whether they are part of this program. */
    boolean isShipped() {
        return false;
    }

    /** Opens a file of the folder; empty where there is none. */
    abstract Optional<InputStream> open(String file) throws IOException;

    /**
     * Opens a file of the folder, which the caller closes.
     *
     * @throws BrokenFile if there is none
     */
    InputStream opened(String file) {
        try {
            return open(file).orElseThrow(() -> BrokenFile.missing(name(file)));
        } catch (IOException closed) {
            throw new UncheckedIOException(name(file) + " cannot be read", closed);
        }
    }

    /**
     * Returns the plans and proposals in a folder of the folder, by name; none where nobody can
     * tell, as in a jar.
     */
    List<String> plansIn(String folder) {
        return List.of();
    }

    /** Returns whether there is a file; one that nobody may read is there too. */
    boolean has(String file) {
        try {
            Optional<InputStream> found = open(file);
            if (found.isPresent()) {
                found.get().close();
            }
            return found.isPresent();
        } catch (IOException closed) {
            return true;
        }
    }

    /** Returns the text of a file, or why it cannot be read. */
    Validated<String, FileProblem> text(String file) {
        String name = name(file);
        try {
            Optional<InputStream> in = open(file);
            return in.isPresent()
                    ? FileContent.read(name, in.get())
                    : refused(
                            FileProblem.of(name, "file.missing")
                                    .with("file", name)
                                    .with("nearest", List.of()));
        } catch (IOException closed) {
            return refused(FileProblem.of(name, "file.unreadable").with("file", name));
        }
    }

    private static <T> Validated<T, FileProblem> refused(FileProblem problem) {
        return Validated.invalid(List.of(problem));
    }

    /** Returns whether the name of a file stays inside the folder, on any system. */
    static boolean isInside(String file) {
        return !file.startsWith("/")
                && !file.contains("\\")
                && !file.contains(":")
                && Arrays.stream(file.split("/")).noneMatch(""::equals)
                && Arrays.stream(file.split("/")).noneMatch(".."::equals);
    }
}
