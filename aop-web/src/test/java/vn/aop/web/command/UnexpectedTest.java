package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.web.json.ClosedOutput;

/** What happens where something fails that no command has foreseen. */
class UnexpectedTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream out, String... args) {
        PrintStream answer = new PrintStream(ClosedOutput.noticing(out), false, UTF_8);
        return Aop.run(List.of(args), answer, new PrintStream(err, true, UTF_8));
    }

    private static OutputStream failing(Runnable failure) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                failure.run();
            }
        };
    }

    private static OutputStream closed(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static void divideByZero() {
        throw new ArithmeticException("by zero");
    }

    @Test
    void is_told_in_one_calm_line() {
        int status = run(failing(UnexpectedTest::divideByZero), "cases", "--lang", "en");

        assertThat(status).isEqualTo(70);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "aop: The program has failed by a mistake of its own (ArithmeticException),"
                                + " not of your files. Run it again with --debug to see where, and"
                                + " send that along when you report it.\n");
    }

    @Test
    void is_told_with_details_where_they_are_asked_for() {
        int status = run(failing(UnexpectedTest::divideByZero), "cases", "--debug");

        assertThat(status).isEqualTo(70);
        assertThat(err.toString(UTF_8)).contains("java.lang.ArithmeticException: by zero\n\tat ");
    }

    @Test
    void a_closed_pipe_ends_quietly() {
        assertThat(run(closed("Broken pipe"), "cases")).isEqualTo(Aop.FINE);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    /** A pipe may close in the midst of a long answer, as that of {@code head} does. */
    @Test
    void a_pipe_that_closes_within_an_answer_for_programs_ends_quietly() {
        assertThat(run(closed("Broken pipe"), "explain", "--format", "json")).isEqualTo(Aop.FINE);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        int status = run(closed("No space left on device"), "cases", "--lang", "en");

        assertThat(status).isEqualTo(74);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "aop: The answer cannot be written (No space left on device); check the disk"
                                + " or where it goes to. A command that changes a plan, writes into"
                                + " the log or copies a case may have done so: look before you run"
                                + " it again.\n");
    }
}
