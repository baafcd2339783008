package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.aop.web.command.text.Ink;
import vn.aop.web.json.ClosedOutput;

/**
 * What is around a command: where its answer goes, and what the environment says.
 *
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param ink whether the answer may be coloured
 * @param clock tells which day it is, in the zone of this machine
 * @param keyboard what somebody types, where somebody sits there and can be asked
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Ink ink,
        Clock clock,
        Optional<BufferedReader> keyboard) {

    private static final int BUFFER = 1 << 16;

    public Surroundings {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(ink, "ink");
        requireNonNull(clock, "clock");
        requireNonNull(keyboard, "keyboard");
        environment = Map.copyOf(environment);
    }

    /** Returns surroundings without environment variables and without colour. */
    public static Surroundings bare(PrintStream out, PrintStream err) {
        return new Surroundings(
                out, err, Map.of(), Ink.PLAIN, Clock.systemDefaultZone(), Optional.empty());
    }

    /**
     * Returns the surroundings of this process. Both streams are UTF-8 whatever the locale says;
     * colour is for a terminal, unless {@code NO_COLOR} is set (see no-color.org).
     */
    public static Surroundings ofThisProcess() {
        Map<String, String> environment = System.getenv();
        boolean isTerminal = isTerminal();
        boolean coloured = isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Surroundings(
                utf8(ClosedOutput.noticing(stream(FileDescriptor.out))),
                utf8(stream(FileDescriptor.err)),
                environment,
                coloured ? Ink.COLOURED : Ink.PLAIN,
                Clock.systemDefaultZone(),
                isTerminal ? Optional.of(typing()) : Optional.empty());
    }

    /** Returns what an environment variable says, if it says anything. */
    Optional<String> says(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    /** A console's own reader knows how its terminal writes letters. */
    private static BufferedReader typing() {
        return new BufferedReader(System.console().reader());
    }

    private static OutputStream stream(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** From Java 22 on there can be a console without a terminal; it then says so itself. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
