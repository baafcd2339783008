package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A folder with the BabyCare House case, as {@code aop new} makes it.
 *
 * @param folder where it is
 */
record BabyCareFolder(Path folder) {

    static BabyCareFolder in(Path parent) {
        Path folder = parent.resolve("my-plan");
        Ran ran = Ran.aop("new", "babycare-house", folder);
        if (ran.status() != Aop.FINE) {
            throw new AssertionError(ran.err());
        }
        return new BabyCareFolder(folder);
    }

    /** Takes the amendments of its year out of the plan. */
    BabyCareFolder asMade() {
        return changing("plan.yaml", it -> it.replaceFirst("(?ms)^amendments:.*", ""));
    }

    /** Writes a file beside the plan. */
    Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes actuals of the plain layout beside the plan. */
    Path actuals(String... rows) {
        return write(
                "actuals.csv",
                "date,account,channel,group,amount\n" + String.join("\n", rows) + "\n");
    }

    /** Changes the text of a file. */
    BabyCareFolder changing(String name, UnaryOperator<String> change) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, change.apply(Files.readString(file, UTF_8)), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
