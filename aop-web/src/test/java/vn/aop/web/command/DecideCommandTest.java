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

class DecideCommandTest {

    private static final String PROPOSAL =
            """
            aop: 1
            what: A flyer
            reason: Sales
            asked: 2026-04-20
            changes:
              - raiseBudget: {line: store_marketing, amounts: {2026-05: 1000000}}
            """;

    @TempDir Path temp;

    private Desk desk;

    @BeforeEach
    void copiesTheCase() {
        desk = Desk.in(temp);
    }

    private String refused(String proposal) {
        Path file = desk.plan().write("proposal.yaml", proposal);
        return desk.refused("decide", "--lang en --proposal", file);
    }

    @ParameterizedTest
    @CsvSource({
        "tiktok-trial, vi",
        "tiktok-trial, en",
        "diaper-sale, vi",
        "diaper-sale, en",
    })
    void reads_as_approved(String proposal, String language) throws IOException {
        String out =
                desk.answer(
                        "decide", "--lang " + language + " --proposal", desk.proposal(proposal));

        Golden.assertApproved("decide-" + proposal + "-" + language, out);
        Desk.fitsTheTerminal(out);
    }

    @ParameterizedTest
    @CsvSource({"tiktok-trial", "diaper-sale"})
    void answers_programs_as_approved(String proposal) throws IOException {
        Golden.assertApproved(
                "decide-" + proposal + "-json",
                desk.answer(
                        "decide", "--format json --lang en --proposal", desk.proposal(proposal)));
    }

    /** What nobody knows is neither nothing nor told as a sum. */
    @ParameterizedTest
    @CsvSource({"vi, Chưa biết bán thêm được bao nhiêu., khá lên", "en, Nobody knows, gets better"})
    void a_rise_that_nobody_knows_is_not_told_as_no_gain(
            String language, String unknown, String better) {
        assertThat(
                        desk.answer(
                                "decide",
                                "--lang " + language + " --proposal",
                                unknownRise("18000000", "")))
                .contains(unknown)
                .doesNotContain(better);
    }

    @Test
    void a_rise_that_nobody_knows_is_null_for_programs() {
        assertThat(desk.answer("decide", "--format json --lang en --proposal", unknownRise()))
                .contains("\"brings\": null", "\"net\": null", "\"sales\": null");
    }

    /** So much that no rise pays: a no, of which the year with it is not known either. */
    @ParameterizedTest
    @CsvSource({"vi, Chưa biết bán thêm được bao nhiêu.", "en, Nobody knows yet how much more"})
    void a_no_prints_no_year_at_a_rise_of_nothing(String language, String unknown) {
        String told =
                desk.answer(
                        "decide",
                        "--lang " + language + " --proposal",
                        unknownRise("18000000", ""));

        assertThat(told.lines()).anyMatch(it -> it.matches(".*(tỷ|bn) +– +≥.*"));
        assertThat(told).contains("–: " + unknown);
    }

    /** 120 million are asked for, and 30 of them fit: nobody has to take 90 from 120 himself. */
    @ParameterizedTest
    @CsvSource({"vi, Thay cho:, 120.000.000", "en, In place of:, '120,000,000'"})
    void a_condition_that_takes_back_part_is_told_by_what_is_left(
            String language, String place, String asked) {
        String told =
                desk.answer(
                        "decide",
                        "--lang " + language + " --proposal",
                        desk.proposal("formula-stock-up"));

        assertThat(told.replaceAll("\\s+", " "))
                .containsSubsequence("30", place, asked)
                .doesNotContain("90.000.000", "90,000,000");
    }

    /** Per cents of two things in one answer: each says of what it is, and both are told of one. */
    @ParameterizedTest
    @CsvSource({
        "en, more pieces than planned, in per cent of the same months of last year,"
                + " ([\\d.]+%) more of .* a rise by \\1 of what was sold in the same months of last year",
        "vi, so với số món trong kế hoạch, tính trên doanh số cùng tháng năm trước,"
                + " 'thêm ([\\d,]+%) .*nâng thêm \\1 so với số bán cùng tháng năm trước'"
    })
    void every_rise_in_per_cent_says_of_what(
            String language, String planned, String lastYear, String both) {
        Path cheaper =
                unknownRise(
                        "1000000",
                        "changePrice: {group: toys, channel: store, from: 2026-05, to: 2026-08,"
                                + " change: -0.10}");

        assertThat(
                        desk.answer("decide", "--lang " + language + " --proposal", cheaper)
                                .replaceAll("\\s+", " "))
                .contains(planned, lastYear)
                .containsPattern(both);
    }

    @Test
    void grounds_of_an_unknown_rise_are_told_at_both_ends() {
        Path cheaper =
                unknownRise(
                        "1000000",
                        "changePrice: {group: toys, channel: store, from: 2026-05, to: 2026-08,"
                                + " change: -0.10}");

        assertThat(desk.answer("decide", "--lang en --proposal", cheaper))
                .contains("However much more is sold", "If nothing more:", "If twice as much:")
                .doesNotContain("  - Goal “Gross margin stays at 35% or more” gets a little");
        assertThat(desk.answer("decide", "--format json --lang en --proposal", cheaper))
                .contains("\"lowAfter\"", "\"undefined\"", "undefined.rise-unknown");
    }

    private Path unknownRise() {
        return unknownRise("1000000", "");
    }

    private Path unknownRise(String amount, String more) {
        return desk.plan()
                .write(
                        "proposal.yaml",
                        """
                        aop: 1
                        what: A flyer
                        reason: Sales
                        asked: 2026-04-20
                        changes:
                          - addAction: {id: F1, name: Flyer, owner: lan, from: 2026-05, to: 2026-05, goals: [G1], uses: [{line: store_marketing, amount: %s}]}
                        %s
                        unknownRise: {action: F1, channel: store, group: toys}
                        """
                                .formatted(amount, more.isEmpty() ? "" : "  - " + more));
    }

    @ParameterizedTest
    @CsvSource({
        "diaper-sale, 1",
        "second-store, 1",
        "tiktok-trial, 0",
        "exclusive-offer, 0",
    })
    void a_no_is_an_exit_status_only_where_that_is_asked_for(String proposal, int status) {
        desk.plan().asMade();
        Ran strict = desk.ask("decide", "--strict --proposal", desk.proposal(proposal));

        assertThat(strict.status()).isEqualTo(status);
        assertThat(strict.err()).isEmpty();
        assertThat(strict.out())
                .isEqualTo(desk.answer("decide", "--proposal", desk.proposal(proposal)));
    }

    @Test
    void a_no_is_logged_all_the_same() {
        Ran ran =
                desk.ask(
                        "decide",
                        "--strict --log --asker lan --on 2026-04-20 --proposal",
                        desk.proposal("diaper-sale"));

        assertThat(ran.status()).isEqualTo(Aop.SAYS_NO);
        assertThat(desk.log()).exists();
    }

    @Test
    void a_question_that_is_logged_again_stays_one_entry_until_it_is_decided() throws IOException {
        Path proposal = desk.proposal("tiktok-trial");
        String again = "--lang en --log --asker hoa --on 2026-04-27 --proposal";

        desk.answer("decide", "--log --asker lan --on 2026-04-20 --proposal", proposal);
        String told = desk.answer("decide", again, proposal);
        desk.answer("log", "--entry D1 --choice declined --by lan --on 2026-04-28");

        assertThat(told)
                .contains("Written into the log: D1.\nLan asked this already on")
                .doesNotContain("D2");
        assertThat(Files.readString(desk.log())).contains("D1", "2026-04-20").doesNotContain("D2");
        assertThat(desk.answer("decide", again, proposal)).contains("D2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "store_marketing, | store_marketin, | 6:25 | There is no budget line"
                        + " “store_marketin”",
                "2026-05 | 2026-02 | 6:5 | Month 2026-02 was over on the day of the decision",
                "2026-05 | 2027-05 | 6:61 | lies outside the planned year",
                "raiseBudget | raisBudget | 6:5 | Did you mean: raiseBudget?",
                "asked: 2026-04-20 | asked: soon | 4:8 | “soon”",
                "reason: Sales | because: Sales | 3:1 | because"
            })
    void refuses_a_proposal_at_its_place(String good, String bad, String place, String message) {
        assertThat(refused(PROPOSAL.replace(good, bad)))
                .contains("my-plan/proposal.yaml:" + place + ": ")
                .contains(message);
    }

    @Test
    void refuses_a_proposal_that_changes_nothing() {
        assertThat(refused(PROPOSAL.replaceAll("(?s)changes:.*", "changes: []\n")))
                .startsWith("my-plan/proposal.yaml:5:10: The list is empty.")
                .hasLineCount(1);
    }

    @Test
    void refuses_a_proposal_without_cost_and_effect() {
        String idle =
                PROPOSAL.replaceAll(
                        "(?s)changes:.*",
                        """
                        changes:
                          - addAction: {id: P1, name: A talk, from: 2026-05, to: 2026-05}
                        """);

        assertThat(refused(idle))
                .startsWith("my-plan/proposal.yaml")
                .contains("The proposal costs nothing and brings nothing")
                .hasLineCount(1);
    }

    @Test
    void refuses_broken_yaml_a_missing_file_and_a_folder() {
        assertThat(refused("aop: 1\nwhat: [a\n")).startsWith("my-plan/proposal.yaml:");
        assertThat(desk.refused("decide", "--lang en --proposal none.yaml"))
                .startsWith("none.yaml: There is no file “none.yaml”.")
                .hasLineCount(1);
        assertThat(desk.refused("decide", "--lang en --proposal", desk.plan()))
                .startsWith("my-plan: ")
                .contains("folder")
                .hasLineCount(1);
        assertThat(desk.refused("decide", "--lang en"))
                .startsWith("aop decide: --proposal FILE is missing (file with the proposal);");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--log | --asker: Nobody is named who asks; add --asker and the id of a person in"
                        + " the plan.",
                "--log --asker mai | --asker: There is nobody “mai” in this plan.",
                "--log --asker lan --on 8/7/2026 | --on: “8/7/2026” is not a day",
                "--log --by lan | aop decide: There is no option --by;"
            })
    void refuses_to_log_what_is_not_told_well(String options, String message) {
        assertThat(
                        desk.refused(
                                "decide",
                                options + " --lang en --proposal",
                                desk.proposal("tiktok-trial")))
                .startsWith(message)
                .hasLineCount(1);
        assertThat(desk.log()).doesNotExist();
    }

    @Test
    void a_log_that_must_be_mended_is_left_alone() throws IOException {
        Files.writeString(desk.log(), "aop: 1\ndecisions: [\n");

        assertThat(
                        desk.refused(
                                "decide",
                                "--log --asker lan --lang en --proposal",
                                desk.proposal("tiktok-trial")))
                .startsWith("my-plan/decisions.yaml:");
    }
}
