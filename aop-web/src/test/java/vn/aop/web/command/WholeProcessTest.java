package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its own process, as a shell starts it. */
class WholeProcessTest {

    @TempDir Path temp;

    private BabyCareFolder plan;

    @BeforeEach
    void copiesTheCase() {
        plan = BabyCareFolder.in(temp);
    }

    private Process start(List<String> javaOptions, Object... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath(), "vn.aop.web.Main"));
        List.of(args).forEach(arg -> command.add(arg.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("AOP_"));
        builder.environment().put("AOP_DATA", temp.resolve("data").toString());
        builder.environment().put("LANG", "C");
        builder.environment().put("LC_ALL", "C");
        return builder.redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
    }

    /** Surefire may hide the class path in a jar of its own; this is the one of the test itself. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private int run(List<String> javaOptions, Object... args) throws Exception {
        Process process = start(javaOptions, args);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
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
                                        || line.contains(" vn.aop.web.WebServer"));
    }

    @Test
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
    void serves_until_it_is_told_to_end() throws Exception {
        Process process = start(List.of(), "--port", "0", "--lang", "en");
        try {
            for (int i = 0; i < 300 && out().isEmpty() && process.isAlive(); i++) {
                Thread.sleep(100);
            }
            assertThat(err()).isEmpty();
            assertThat(out()).startsWith("The pages are at http://127.0.0.1:");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(err()).doesNotContain("Exception");
    }

    @Test
    void ends_quietly_where_nobody_reads_on() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a shell is here");
        File out = temp.resolve("head").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String line =
                "\"$0\" -cp \"$1\" vn.aop.web.Main import \"$2\" --format json | head -n 1; echo"
                        + " ${PIPESTATUS[0]}";
        Process process =
                new ProcessBuilder("/bin/bash", "-c", line, java, classPath(), plan.toString())
                        .redirectOutput(out)
                        .redirectError(temp.resolve("err").toFile())
                        .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out).hasContent("{\n0\n");
        assertThat(err()).isEmpty();
    }
}
