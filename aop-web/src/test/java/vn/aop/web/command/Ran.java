package vn.aop.web.command;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.aop.web.command.text.Ink;
import vn.aop.web.ownrule.OwnRules;

/**
 * What a command did.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int status, String out, String err) {

    private static final Clock IN_JULY =
            Clock.fixed(Instant.parse("2026-07-08T17:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Runs a command in bare surroundings. */
    static Ran aop(Object... args) {
        return aop(Map.of(), Ink.PLAIN, args);
    }

    /**
     * Runs a command as if a jar with rules of one's own lay beside the program.
     *
     * @param jar the folder below the test resources that stands for the jar
     */
    static Ran beside(String jar, Object... args) {
        return OwnRules.beside(jar, () -> aop(args));
    }

    /** Runs a command beside jars. */
    static Ran beside(List<Path> jars, Object... args) {
        return OwnRules.beside(jars, () -> aop(args));
    }

    /** Runs a command with environment variables, with or without colour. */
    static Ran aop(Map<String, String> environment, Ink ink, Object... args) {
        return aop(environment, ink, Optional.empty(), args);
    }

    /** Runs a command while somebody sits at the keyboard and types some lines. */
    static Ran typing(List<String> lines, Object... args) {
        String typed = lines.stream().map(it -> it + "\n").collect(Collectors.joining());
        return aop(
                Map.of(),
                Ink.PLAIN,
                Optional.of(new BufferedReader(new StringReader(typed))),
                args);
    }

    private static Ran aop(
            Map<String, String> environment,
            Ink ink,
            Optional<BufferedReader> keyboard,
            Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(stream(out), stream(err), environment, ink, IN_JULY, keyboard);

        int status = Aop.run(List.of(args).stream().map(Object::toString).toList(), surroundings);

        return new Ran(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns standard output as running words, wherever its lines were broken. */
    String words() {
        return out.replaceAll("\\s+", " ");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
