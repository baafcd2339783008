package vn.aop.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server as a process of its own, as somebody starts it. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile(".*:(\\d+).*");

    private final Process process;
    private final int port;

    /**
     * Starts a server and waits until it is there.
     *
     * @param log where what it writes to standard error goes
     */
    ServerProcess(Path data, Path log, String... javaOptions) throws IOException {
        List<String> command =
                Stream.of(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString()),
                                Stream.of(javaOptions),
                                Stream.of("-cp", classPath(), "vn.aop.web.Main", "serve"),
                                Stream.of("--port", "0", "--data", data.toString()))
                        .flatMap(it -> it)
                        .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AOP_"));
        process = builder.start();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Matcher ready = PORT.matcher(String.valueOf(out.readLine()));
        if (!ready.matches()) {
            throw new IllegalStateException("The server did not start; " + log + " says why");
        }
        port = Integer.parseInt(ready.group(1));
    }

    /** Surefire may hide the class path in a jar of its own; this is the one of the test itself. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
