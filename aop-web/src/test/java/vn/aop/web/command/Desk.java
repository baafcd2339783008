package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.aop.web.command.text.Columns;

/**
 * The commands of the desk, asked about a copy of BabyCare House.
 *
 * @param plan the copy
 */
record Desk(BabyCareFolder plan) {

    static Desk in(Path parent) {
        return new Desk(BabyCareFolder.in(parent));
    }

    /** Asks about the plan; words after it are parted by blanks. */
    Ran ask(String command, String options, Object... more) {
        List<Object> args = new ArrayList<>(List.of(command, plan));
        args.addAll(List.of(options.split(" ")));
        args.addAll(List.of(more));
        args.removeIf(it -> it.toString().isEmpty());
        return Ran.aop(args.toArray());
    }

    /** Asks what can be answered. */
    String answer(String command, String options, Object... more) {
        Ran ran = ask(command, options, more);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        return ran.out().replace(plan.toString(), "my-plan");
    }

    /** Asks what cannot be answered, and makes sure that nothing was written. */
    String refused(String command, String options, Object... more) {
        List<String> before = files();
        Ran ran = ask(command, options, more);
        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .endsWith("\n")
                .doesNotContain("Exception", "\tat ", "java.", "picocli", "vn.aop", "null");
        assertThat(files()).isEqualTo(before);
        return ran.err().replace(plan.toString(), "my-plan");
    }

    Path proposal(String name) {
        return plan.folder().resolve("proposals").resolve(name + ".yaml");
    }

    Path log() {
        return plan.folder().resolve("decisions.yaml");
    }

    static void fitsTheTerminal(String out) {
        assertThat(out.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    private List<String> files() {
        try (var all = Files.walk(plan.folder())) {
            return all.filter(Files::isRegularFile).sorted().map(Desk::stamp).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
