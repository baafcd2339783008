package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectCommandTest {

    private static final Offset<Double> A_DONG = Offset.offset(0.5);

    @TempDir Path temp;

    private Desk desk;

    @BeforeEach
    void copiesTheCase() {
        desk = Desk.in(temp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        String out = desk.answer("correct", "--month 2026-08 --lang " + language);

        Golden.assertApproved("correct-2026-08-" + language, out);
        Desk.fitsTheTerminal(out);
    }

    @Test
    void answers_programs_as_approved() throws IOException {
        PinnedAnswer.assertApproved(
                "correct-2026-08-json",
                "Correction",
                desk.answer("correct", "--month 2026-08 --format json --lang en"));
    }

    @Test
    void says_so_where_nothing_is_behind() {
        desk.plan()
                .changing(
                        "plan.yaml",
                        plan ->
                                plan.replace("{growth: 0.20}", "{growth: 0.10}")
                                        .replace("{level: 0.45}", "{level: 0.40}"));

        assertThat(desk.answer("correct", "--month 2026-03 --lang en"))
                .isEqualTo(
                        "BabyCare House · Where to turn after Mar 2026\n"
                                + "No goal is behind in Mar 2026; nothing needs correcting.\n");
    }

    @Test
    void every_gain_is_told_for_the_money_and_for_the_days() {
        JsonNode options =
                JsonMapper.shared()
                        .readTree(desk.answer("correct", "--month 2026-08 --format json"))
                        .get("options");

        JsonNode first = options.get(0);
        JsonNode gain = first.at("/gains/0");
        double gained = gain.get("gain").asDouble();
        assertThat(gain.get("perMillion").asDouble())
                .isCloseTo(gained * 1e6 / first.get("cost").asDouble(), A_DONG);
        assertThat(gain.get("perPersonDay").asDouble())
                .isCloseTo(gained / first.get("personDays").asDouble(), A_DONG);
    }

    @Test
    void tells_programs_and_people_what_to_know_before_trusting_it() throws IOException {
        Path sales = desk.plan().folder().resolve("sales.csv");
        Path holes =
                desk.plan()
                        .write(
                                "holes.csv",
                                Files.readString(sales)
                                        .replaceAll("2026-0[78].*,packaging,.*\n", ""));
        String options = "--month 2026-08 --lang en --actuals " + holes;

        JsonNode told =
                JsonMapper.shared().readTree(desk.answer("correct", options + " --format json"));

        assertThat(told.at("/cautions/0/key").asString()).isEqualTo("review.not-recorded");
        assertThat(desk.answer("correct", options).replaceAll("\\s+", " "))
                .contains("Note: " + told.at("/cautions/0/text").asString());
    }

    @Test
    void actuals_may_stand_elsewhere() throws IOException {
        Path elsewhere = temp.resolve("elsewhere.csv");
        Files.move(desk.plan().folder().resolve("sales.csv"), elsewhere);

        assertThat(desk.refused("correct", "--month 2026-08 --lang en"))
                .startsWith("--actuals: It is not known which file holds the actuals");
        assertThat(desk.answer("correct", "--month 2026-08 --lang en --actuals", elsewhere))
                .contains("Goals behind: 2.");
    }

    @Test
    void refuses_a_month_without_actuals() {
        Path actuals = desk.plan().actuals("2026-01-15,revenue,store,toys,100000");

        assertThat(desk.refused("correct", "--month 2026-03 --lang en --actuals", actuals))
                .startsWith("--month: There are no actuals for 2026-02..2026-03 in ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--month 2026-12 | --month: The year is over with 2026-12 and no month is left to"
                        + " correct; take what was learned into next year's plan.",
                "--month 2027-01 | --month: Month 2027-01 lies outside the planned year; choose one"
                        + " from 2026-01 to 2026-12.",
                "--month 8/2026 | --month: “8/2026” is not a month; write year-month, for example"
                        + " 2026-08.",
                "--month 2026-08 --log | --asker: Nobody is named who asks; add --asker and the id"
                        + " of a person in the plan."
            })
    void refuses_a_question_that_makes_no_sense(String options, String message) {
        assertThat(desk.refused("correct", options + " --lang en")).isEqualTo(message + "\n");
    }

    @Test
    void is_logged_as_an_offer() {
        desk.answer("correct", "--month 2026-08 --log --asker lan --on 2026-09-05");

        assertThat(desk.log()).content().contains("kind: correction", "verdict: offered");
    }
}
