package vn.aop.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    private static final FileShape<Case> FILE =
            new FileShape<>(new CaseShape(), "https://aop.vn/schema/case-1.json");

    private Cases() {}

    /** Returns all shipped cases, in the order in which to offer them. */
    public static List<Case> all() {
        return IDS.stream().map(Cases::load).toList();
    }

    /** Returns the case with an id, if there is one. */
    public static Optional<Case> find(String id) {
        return IDS.stream().filter(id::equals).findFirst().map(Cases::load);
    }

    private static Case load(String id) {
        String name = id + "/case.yaml";
        return FILE.read(name, text(name))
                .value()
                .filter(it -> it.id().equals(id))
                .orElseThrow(() -> new IllegalStateException("The shipped " + name + " is broken"));
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
            throw new IllegalStateException("The shipped " + name + " is missing");
        }
        return in;
    }
}
