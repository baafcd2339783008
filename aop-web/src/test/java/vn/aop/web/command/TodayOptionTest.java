package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.Tries;

/**
 * Which day it is for a plan: the same in every command. A copy of the case has 5 September beside
 * it; on this machine it is 9 July, in Vietnam already and not yet in Greenwich.
 */
class TodayOptionTest {

    private static final String KEPT = "Seen as on 5 Sep 2026, by today.yaml beside the plan.";
    private static final String NOW = "Seen as on 9 Jul 2026, by the calendar of this machine.";

    @TempDir Path temp;

    private Desk desk;

    @BeforeEach
    void copiesTheCase() {
        desk = Desk.in(temp);
    }

    private Path today() {
        return desk.plan().folder().resolve("today.yaml");
    }

    private void ofOnesOwn() {
        try {
            Files.delete(today());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(String command) {
        String[] words = command.split(" ", 2);
        String options = (words.length > 1 ? words[1] + " " : "") + "--lang en";
        return desk.answer(words[0], options).replaceAll("\\s+", " ");
    }

    private JsonNode json(String command) {
        String[] words = command.split(" ", 2);
        String options = (words.length > 1 ? words[1] + " " : "") + "--format json --lang en";
        return JsonMapper.shared().readTree(desk.answer(words[0], options));
    }

    static Stream<String> commands() {
        return Tries.of(
                List.of("check", "review", "correct", "log", "cut --save 9tr --by 2026-12"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_told_where_it_was_taken_from_unless_it_was_given(String command) {
        assertThat(told(command)).contains(KEPT);
        assertThat(json(command).get("today").asString()).isEqualTo("2026-09-05");
        assertThat(told(command + " --on 2026-09-05")).doesNotContain("Seen as on");

        ofOnesOwn();

        assertThat(told(command)).contains(NOW);
        assertThat(json(command).get("today").asString()).isEqualTo("2026-07-09");
        assertThat(json(command + " --on 2026-10-02").get("today").asString())
                .isEqualTo("2026-10-02");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-08, 2026-08, 2026-09",
        "--on 2026-07-05, 2026-06, 2026-06, 2026-07",
        "--on 2026-12-28, 2026-11, 2026-11, 2026-12",
        "--on 2025-12-20, 2026-01, 2026-01, 2026-01",
    })
    void chooses_the_month_where_none_is_named(
            String on, String review, String correct, String from) {
        assertThat(json("review " + on).get("month").asString()).isEqualTo(review);
        assertThat(json("correct " + on).get("month").asString()).isEqualTo(correct);
        assertThat(json("cut --save 1tr --by 2026-12 " + on).get("from").asString())
                .isEqualTo(from);
    }

    @Test
    void of_a_year_that_is_over_the_last_months_are_told_and_nothing_is_cut() {
        assertThat(json("review --on 2027-02-05").get("month").asString()).isEqualTo("2026-12");
        assertThat(json("correct --on 2027-02-05").get("month").asString()).isEqualTo("2026-11");
        assertThat(desk.refused("cut", "--save 1tr --by 2026-12 --on 2027-02-05 --lang en"))
                .contains("The planned year is over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --on 5/9/2026",
                "review --on tomorrow",
                "correct --on 2026-02-30",
                "log --on 2026-9-5",
                "cut --save 9tr --by 2026-12 --on 1066-10-14",
            })
    void refuses_what_is_no_day_in_every_command(String command) {
        String[] words = command.split(" ", 2);

        assertThat(desk.refused(words[0], words[1])).startsWith("--on: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review", "correct", "log", "cut --save 9tr --by 2026-12"})
    void tells_what_must_be_mended_in_the_file(String command) throws IOException {
        Files.writeString(today(), "aop: 1\ntoday: tomorrow\n");
        String[] words = command.split(" ", 2);

        assertThat(desk.refused(words[0], words.length > 1 ? words[1] : "--lang en"))
                .startsWith("my-plan/today.yaml:2:8: ");
    }

    /** The proposal says that it was asked on 1 April; another one would say nothing. */
    @Test
    void a_proposal_is_asked_on_its_own_day_else_today() throws IOException {
        Path own = desk.proposal("tiktok-trial");
        assertThat(asked(own, "")).isEqualTo("2026-04-01");
        assertThat(asked(own, "--on 2026-03-15")).isEqualTo("2026-03-15");

        Path silent = desk.plan().folder().resolve("silent.yaml");
        Files.writeString(
                silent,
                Files.readString(own)
                        .replaceAll("asked: .*", "")
                        .replace("2026-04", "2026-10")
                        .replace("2026-06", "2026-12"));
        assertThat(asked(silent, "")).isEqualTo("2026-09-05");
        assertThat(desk.answer("decide", "--lang en --proposal", silent).replaceAll("\\s+", " "))
                .contains(KEPT);
        assertThat(desk.answer("decide", "--lang en --proposal", own)).doesNotContain("Seen as");
    }

    private String asked(Path proposal, String on) {
        String options = (on + " --format json --proposal").strip();
        return JsonMapper.shared()
                .readTree(desk.answer("decide", options, proposal))
                .get("asked")
                .asString();
    }

    @Test
    void what_is_logged_is_asked_today_and_moves_the_day_on() throws IOException {
        String cut = "cut --save 9tr --by 2026-12 --log --asker lan";
        told(cut);
        assertThat(json("log").at("/decisions/0/asked").asString()).isEqualTo("2026-09-05");

        told(cut.replace("9tr", "8tr") + " --on 2026-10-12");

        assertThat(json("log").at("/decisions/1/asked").asString()).isEqualTo("2026-10-12");
        assertThat(today()).hasContent("aop: 1\ntoday: 2026-10-12\nsince: 2026-09-05\n");
    }

    /** Nothing was asked and no meeting held; the copy is of September. */
    @Test
    void nobody_is_reminded_of_months_before_the_copy_was_made() {
        assertThat(rules("")).doesNotContain("plan-unused", "review-missed");
        assertThat(rules("--on 2026-12-20")).contains("plan-unused", "review-missed");

        ofOnesOwn();

        assertThat(rules("")).contains("plan-unused", "review-missed");
    }

    private String rules(String on) {
        return json("check " + on)
                .get("findings")
                .valueStream()
                .map(it -> it.get("rule").asString())
                .toList()
                .toString();
    }
}
