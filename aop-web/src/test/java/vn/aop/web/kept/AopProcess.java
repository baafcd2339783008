package vn.aop.web.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of this project as its own process.
 *
 * @param process the process
 * @param err where its standard error goes
 */
record AopProcess(Process process, Path err) implements AutoCloseable {

    /** Starts {@code aop}, as a shell does. */
    static AopProcess aop(Path temp, List<String> args) {
        return start(temp, "vn.aop.web.Main", args);
    }

    static AopProcess start(Path temp, String main, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), main));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command);
        // Java says on standard error that it has found options of its own there.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("AOP_") || name.matches("_?J.*_OPTIONS"));
        try {
            Path err = Files.createTempFile(temp, "err", ".txt");
            return new AopProcess(builder.redirectError(err.toFile()).start(), err);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Surefire may hide the class path in a jar of its own; this is the one of the test itself. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    BufferedReader out() {
        return process.inputReader(UTF_8);
    }

    /** Waits for the end, and returns what the process printed. */
    String answer() {
        try {
            String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    int status() {
        return process.exitValue();
    }

    String problems() {
        try {
            return Files.readString(err, UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends the process in the middle of whatever it does, some moments from now. */
    void killIn(int milliseconds) {
        try {
            if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                // By its handle, which leaves open what the process has printed.
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
