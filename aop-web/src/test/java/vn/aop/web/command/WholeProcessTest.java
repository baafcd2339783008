package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its own process, as a shell starts it. */
class WholeProcessTest {

    /** No process needs this long, on a busy machine either; it only ends one that never ends. */
    private static final int PATIENCE_IN_MINUTES = 10;

    @TempDir Path temp;

    private BabyCareFolder plan;

    @BeforeEach
    void copiesTheCase() {
        plan = BabyCareFolder.in(temp);
    }

    private ProcessBuilder program(List<String> javaOptions, Object... args) {
        return program(classPath(), javaOptions, args);
    }

    private ProcessBuilder program(String classPath, List<String> javaOptions, Object... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.home=" + temp);
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath, "vn.aop.web.Main"));
        List.of(args).forEach(arg -> command.add(arg.toString()));
        ProcessBuilder builder = plain(new ProcessBuilder(command));
        builder.environment().put("AOP_DATA", temp.resolve("data").toString());
        builder.environment().put("LANG", "C");
        builder.environment().put("LC_ALL", "C");
        return builder.redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile());
    }

    /** Takes options out of the environment; Java would say on standard error that it has some. */
    private static ProcessBuilder plain(ProcessBuilder builder) {
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("AOP_") || name.matches("_?J.*_OPTIONS"));
        return builder;
    }

    /** Surefire may hide the class path in a jar of its own; this is the one of the test itself. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private int run(List<String> javaOptions, Object... args) throws Exception {
        return statusOf(program(javaOptions, args).start());
    }

    private static int statusOf(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private String out() throws IOException {
        return Files.readString(temp.resolve("out"), UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(temp.resolve("err"), UTF_8);
    }

    @Test
    void writes_utf_8_whatever_the_locale_says() throws Exception {
        int status = run(List.of("-Dfile.encoding=US-ASCII"), "review", plan, "--month", "2026-03");

        assertThat(err()).isEmpty();
        assertThat(status).isEqualTo(Aop.FINE);
        assertThat(out()).isEqualTo(Ran.aop("review", plan, "--month", "2026-03").out());
    }

    @Test
    void writes_mistakes_in_utf_8_too() throws Exception {
        int status = run(List.of("-Dfile.encoding=US-ASCII"), "revew");

        assertThat(status).isEqualTo(Aop.BAD_INPUT);
        assertThat(err()).startsWith("aop: Không có lệnh “revew”");
    }

    @Test
    @Tag("process")
    void a_review_loads_nothing_of_the_web_server() throws Exception {
        Path log = temp.resolve("classes");

        run(List.of("-Xlog:class+load:file=" + log), "review", plan, "--month", "2026-03");

        List<String> classes = Files.readAllLines(log);
        assertThat(classes).anyMatch(line -> line.contains(" vn.aop.core.review.MonthlyReview "));
        assertThat(classes)
                .noneMatch(
                        line ->
                                line.contains(" io.javalin.")
                                        || line.contains(" org.eclipse.jetty.")
                                        || line.contains(" vn.aop.web.server.WebServer"));
    }

    @Test
    @Tag("process")
    void says_so_where_the_port_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int status = run(List.of(), "serve", "--port", taken.getLocalPort(), "--lang", "en");

            assertThat(status).isEqualTo(Aop.BAD_INPUT);
            assertThat(err())
                    .isEqualTo(
                            "--port: Port %d is used by another program or not allowed; choose another one, for example --port 7071 or the environment variable AOP_PORT=7071.\n"
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    @Tag("process")
    void serves_until_it_is_told_to_end() throws Exception {
        Process process =
                program(List.of(), "--data", temp.resolve("data"), "--port", "0", "--lang", "en")
                        .redirectOutput(Redirect.PIPE)
                        .start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            assertThat(out.readLine()).startsWith("The pages are at http://127.0.0.1:");
            assertThat(err()).isEmpty();
        } finally {
            process.destroy();
        }
        statusOf(process);
        assertThat(err()).doesNotContain("Exception");
    }

    @Test
    @Tag("process")
    void ends_quietly_where_nobody_reads_on() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a shell is here");
        File out = temp.resolve("head").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String line =
                "\"$0\" -cp \"$1\" vn.aop.web.Main import \"$2\" --format json | head -n 1; echo"
                        + " ${PIPESTATUS[0]}";
        Process process =
                plain(
                                new ProcessBuilder(
                                        "/bin/bash",
                                        "-c",
                                        line,
                                        java,
                                        classPath(),
                                        plan.toString()))
                        .redirectOutput(out)
                        .redirectError(temp.resolve("err").toFile())
                        .start();

        statusOf(process);
        assertThat(out).hasContent("{\n0\n");
        assertThat(err()).isEmpty();
    }
}
