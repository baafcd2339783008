package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.web.command.text.Ink;

/**
 * A command either takes the day with {@code --on}, or gives the same answer on every day: it never
 * looks at the clock. What a plan leads to, what is tied to what, whether goals hold together, what
 * a plan went through and what a file holds are no matter of the day on which that is asked.
 */
class WithoutTodayTest {

    /** The commands that take no day, with what a try of them needs. */
    private static final Map<String, List<String>> WITHOUT =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("cases", List.of()),
                            Map.entry("case", List.of("check", "../docs/guides/tiem-hoa")),
                            Map.entry("new", List.of("babycare-house", "NEW")),
                            Map.entry("explain", List.of("no-risks")),
                            Map.entry("trace", List.of("PLAN")),
                            Map.entry("project", List.of("PLAN")),
                            Map.entry("coherence", List.of("PLAN")),
                            Map.entry("history", List.of("PLAN")),
                            Map.entry("compare", List.of("PLAN", "babycare-house")),
                            Map.entry("import", List.of("PLAN")),
                            Map.entry("baseline", List.of("PLAN", "--actuals", "LAST-YEAR")),
                            Map.entry("layouts", List.of()),
                            Map.entry("migrate", List.of("PLAN")),
                            Map.entry("schema", List.of("plan"))));

    /** It answers visitors, each of whose plans has its own day. */
    private static final String SERVER = "serve";

    private static final Clock NOBODY_ASKS =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    throw new AssertionError("The zone of the clock was asked");
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new AssertionError("The clock was asked");
                }

                @Override
                public Instant instant() {
                    throw new AssertionError("The clock was asked");
                }
            };

    @TempDir Path temp;

    @Test
    void every_other_command_takes_the_day() {
        List<String> without =
                new Commands()
                        .line().getSubcommands().entrySet().stream()
                                .filter(it -> !it.getKey().equals(SERVER))
                                .filter(
                                        it ->
                                                it.getValue().getCommandSpec().findOption("--on")
                                                        == null)
                                .map(Map.Entry::getKey)
                                .sorted()
                                .toList();

        assertThat(without).containsExactlyElementsOf(WITHOUT.keySet());
    }

    @Test
    void a_command_that_takes_no_day_asks_no_clock() {
        Path plan = BabyCareFolder.in(temp).folder();
        WITHOUT.forEach(
                (command, options) -> {
                    for (String format : List.of("text", "json")) {
                        List<String> args = new ArrayList<>(List.of(command, "--format", format));
                        options.stream()
                                .map(it -> it.equals("PLAN") ? plan.toString() : it)
                                .map(it -> it.equals("LAST-YEAR") ? lastYear() : it)
                                .map(it -> it.equals("NEW") ? temp.resolve(format).toString() : it)
                                .forEach(args::add);
                        ByteArrayOutputStream err = new ByteArrayOutputStream();

                        int status =
                                Aop.run(
                                        args,
                                        new Surroundings(
                                                stream(new ByteArrayOutputStream()),
                                                stream(err),
                                                Map.of(),
                                                Ink.PLAIN,
                                                NOBODY_ASKS,
                                                Optional.empty()));

                        assertThat(status)
                                .as(args + ": " + err.toString(StandardCharsets.UTF_8))
                                .isEqualTo(Aop.FINE);
                    }
                });
    }

    /** Nor does it look at the day that is kept beside the plan. */
    @Test
    void a_command_that_takes_no_day_answers_alike_on_every_day() throws IOException {
        Path plan = BabyCareFolder.in(temp).folder();
        Map<String, String> early = onDay("2026-01-05", plan);
        Map<String, String> late = onDay("2027-12-31", plan);

        assertThat(early.keySet())
                .contains("trace", "project", "coherence", "history", "import", "migrate");
        assertThat(late).isEqualTo(early);
    }

    private Map<String, String> onDay(String day, Path plan) throws IOException {
        Files.writeString(plan.resolve("today.yaml"), "aop: 1\ntoday: " + day + "\n");
        Map<String, String> answers = new TreeMap<>();
        WITHOUT.forEach(
                (command, options) -> {
                    if (options.contains("PLAN")) {
                        List<String> args = new ArrayList<>(List.of(command));
                        options.stream()
                                .map(it -> it.equals("PLAN") ? plan.toString() : it)
                                .map(it -> it.equals("LAST-YEAR") ? lastYear() : it)
                                .forEach(args::add);
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        int status =
                                Aop.run(
                                        args,
                                        new Surroundings(
                                                stream(out),
                                                stream(new ByteArrayOutputStream()),
                                                Map.of(),
                                                Ink.PLAIN,
                                                NOBODY_ASKS,
                                                Optional.empty()));
                        assertThat(status).as(command).isEqualTo(Aop.FINE);
                        answers.put(command, out.toString(StandardCharsets.UTF_8));
                    }
                });
        return answers;
    }

    private String lastYear() {
        try {
            return Files.writeString(
                            temp.resolve("last-year.csv"),
                            "date,account,channel,group,amount\n"
                                    + "2025-03-01,revenue,store,diapers,1000\n")
                    .toString();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
