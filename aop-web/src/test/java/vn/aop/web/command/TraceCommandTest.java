package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {

    @TempDir Path temp;

    private String trace(BabyCareFolder plan, String... options) {
        Object[] args = new Object[options.length + 2];
        args[0] = "trace";
        args[1] = plan;
        System.arraycopy(options, 0, args, 2, options.length);
        Ran ran = Ran.aop(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        return ran.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        String out = trace(BabyCareFolder.in(temp), "--lang", language);

        Golden.assertApproved("trace-" + language, out);
        Desk.fitsTheTerminal(out);
    }

    @Test
    void tells_what_stands_alone() throws IOException {
        String out = trace(CheckedFolder.in(temp), "--lang", "en");

        Golden.assertApproved("trace-orphans-en", out);
        Desk.fitsTheTerminal(out);
    }

    @Test
    void answers_programs_as_approved() throws IOException {
        Golden.assertApproved(
                "trace-json", trace(CheckedFolder.in(temp), "--format", "json", "--lang", "en"));
    }

    @Test
    void many_goals_stand_in_more_than_one_table() {
        String goals =
                IntStream.rangeClosed(5, 30)
                        .mapToObj(
                                it ->
                                        "  - {id: G%d, name: Goal %d, metric: revenue, target: {growth: 0.1},"
                                                        .formatted(it, it)
                                                + " comparator: atLeast, rank: %d}%n".formatted(it))
                        .collect(Collectors.joining());
        BabyCareFolder plan =
                CheckedFolder.in(temp)
                        .changing(
                                "plan.yaml",
                                text -> text.replace("\nbudget:", goals + "\nbudget:"));

        String out = trace(plan, "--lang", "en");

        Desk.fitsTheTerminal(out);
        assertThat(out.lines().filter(it -> it.startsWith("  A1 ")).count()).isGreaterThan(1);
    }
}
