package vn.aop.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.FileShape;

/**
 * The cases that are shipped.
 *
 * <pre>{@code
 * Case babyCareHouse = Cases.find("babycare-house").orElseThrow();
 * babyCareHouse.copyTo(Path.of("my-plan"));
 * }</pre>
 */
public final class Cases {

    private static final List<String> IDS = List.of("babycare-house");

    private Cases() {}

    /**
     * Returns all shipped cases.
     *
     * @return them in the order in which to offer them
     */
    public static List<Case> all() {
        return IDS.stream().map(Cases::load).toList();
    }

    /**
     * Returns the case with an id.
     *
     * @param id for example {@code babycare-house}
     * @return the case; empty where none has that id
     */
    public static Optional<Case> find(String id) {
        return IDS.stream().filter(id::equals).findFirst().map(Cases::load);
    }

    /**
     * Reads the case in a folder of its name.
     *
     * @throws BrokenFile if its author has to mend it first
     */
    static Case load(String id) {
        String name = id + "/case.yaml";
        FileShape<Case> file =
                new FileShape<>(new CaseShape(id), "https://aop.vn/schema/case-1.json");
        return BrokenFile.unless(file.read(name, text(name)));
    }

    /** Returns a shipped file as text. */
    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped " + name + " cannot be read", e);
        }
    }

    /** Opens a shipped file. */
    static InputStream open(String name) {
        InputStream in = Cases.class.getResourceAsStream(name);
        if (in == null) {
            throw BrokenFile.missing(name);
        }
        return in;
    }

    /** Returns whether a file is shipped. */
    static boolean has(String name) {
        return Cases.class.getResource(name) != null;
    }
}
