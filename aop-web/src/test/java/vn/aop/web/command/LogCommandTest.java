package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogCommandTest {

    @TempDir Path temp;

    private Desk desk;

    @BeforeEach
    void asksThreeQuestions() {
        desk = new Desk(new BabyCareFolder(LoggedFolder.in(temp)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        String out = desk.answer("log", "--month 2026-09 --lang " + language);

        Golden.assertApproved("log-" + language, out);
        Desk.fitsTheTerminal(out);
    }

    @Test
    void answers_programs_as_approved() throws IOException {
        Golden.assertApproved("log-json", desk.answer("log", "--format json --lang en"));
    }

    @Test
    void a_plan_without_a_log_says_so_and_gets_none() throws IOException {
        Files.delete(desk.log());

        assertThat(desk.answer("log", "--lang en"))
                .contains("No decision was held against the plan yet.");
        assertThat(desk.log()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--entry D9 --choice accepted --by lan | --entry: The log has no decision “D9”; it"
                        + " has: D1, D2, D3.",
                "--entry D3 | --entry: Nothing is given to write; add --choice (what was decided)"
                        + " or --came-of-it (what came of it).",
                "--entry D3 --choice perhaps --by lan | --choice: “perhaps” cannot be used; choose"
                        + " one of: accepted, adapted, declined.",
                "--entry D3 --choice accepted | --by: Nobody is named who decided; add --by and the"
                        + " id of a person in the plan.",
                "--entry D3 --choice accepted --by lan --on soon | --on: “soon” is not a day; write"
                        + " year-month-day, for example 2026-07-08.",
                "--entry D3 --choice accepted --by lan --on 2026-01-01 | --on: The decision is dated 1"
                        + " Jan 2026, before the question was asked on 1 Jul 2026; give that day"
                        + " or a later one.",
                "--month 2027-01 | --month: Month 2027-01 lies outside the planned year; choose one"
                        + " from 2026-01 to 2026-12."
            })
    void refuses_what_cannot_be_told(String options, String message) {
        assertThat(desk.refused("log", options + " --lang en")).isEqualTo(message + "\n");
    }

    @Test
    void refuses_somebody_unknown_and_an_empty_aftermath() {
        assertThat(desk.refused("log", "--entry D3 --choice accepted --by mai --lang en"))
                .startsWith("--by: There is nobody “mai” in this plan.")
                .hasLineCount(1);
        assertThat(desk.refused("log", "--entry D3 --lang en --came-of-it", " "))
                .isEqualTo("--came-of-it: There are no words; tell what came of it.\n");
    }
}
