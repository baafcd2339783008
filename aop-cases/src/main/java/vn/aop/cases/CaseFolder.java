package vn.aop.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Validated;

/**
 * Cases in folders of the disk: each lies in a folder of its name, with a {@code case.yaml} that
 * names its other files, as {@code docs/guides/write-a-case.md} tells.
 *
 * <pre>{@code
 * Cases cases = Cases.shipped().with(CaseFolder.read(Path.of("flower-shop")));
 * }</pre>
 */
public final class CaseFolder {

    private CaseFolder() {}

    /** Reads the case in a folder. */
    public static FoundCase read(Path folder) {
        return read(folder, folder.toString());
    }

    /**
     * Returns the folders of cases in a folder, by name: those with a {@code case.yaml}, and those
     * that nobody may look into, each once. A folder that has a {@code case.yaml} itself is the
     * only one.
     *
     * @return what keeps it from being looked through, or that there is no case in it
     */
    public static Validated<List<Path>, FileProblem> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return refused(folder, Files.exists(folder) ? "case.is-file" : "case.no-folder");
        }
        if (isCase(folder)) {
            return Validated.valid(List.of(folder));
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .filter(it -> !FolderFiles.nameOf(it).startsWith("."))
                    .filter(it -> isCase(it) || isClosed(it))
                    .sorted(Comparator.comparing(FolderFiles::nameOf))
                    .forEach(found::add);
        } catch (IOException closed) {
            return refused(folder, "case.folder-closed");
        }
        return found.isEmpty()
                ? refused(folder, "case.none-in-folder")
                : Validated.valid(distinct(found));
    }

    /**
     * Returns folders, each once: a link to a folder is that folder, however often it is named. Of
     * several names the first stands, but for one that only a link has: a case is called like its
     * folder.
     */
    public static List<Path> distinct(Collection<Path> folders) {
        Map<Path, Path> byPlace = new LinkedHashMap<>();
        for (Path folder : folders) {
            Path place = place(folder);
            byPlace.merge(
                    place,
                    folder,
                    (first, other) ->
                            !isNamed(place, first) && isNamed(place, other) ? other : first);
        }
        return List.copyOf(byPlace.values());
    }

    private static boolean isNamed(Path place, Path folder) {
        return FolderFiles.nameOf(folder).equals(FolderFiles.nameOf(place));
    }

    /** Where a folder lies in truth, or seems to lie where nobody may look. */
    private static Path place(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException closed) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /**
     * Reads the case in a folder under another name for the folder, as messages may tell it.
     *
     * @param name for example the last name of the folder, where nobody shall see the others
     */
    static FoundCase read(Path folder, String name) {
        return isClosed(folder)
                ? FoundCase.unusable(
                        FolderFiles.nameOf(folder),
                        FileProblem.of(name, "case.folder-closed").with("folder", name))
                : FoundCase.in(new FolderFiles(folder, name));
    }

    private static boolean isCase(Path folder) {
        return Files.exists(folder.resolve(CaseFile.NAME));
    }

    private static boolean isClosed(Path folder) {
        return !Files.isReadable(folder) || !Files.isExecutable(folder);
    }

    private static <T> Validated<T, FileProblem> refused(Path folder, String key) {
        return Validated.invalid(
                List.of(FileProblem.of(folder.toString(), key).with("folder", folder.toString())));
    }
}
