package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.command.text.Columns;

class AmendCommandTest {

    /** Sales are slow: advertising is cut, the sale days come later, and the reserve helps out. */
    private static final String SLOW =
            """
            aop: 1
            changes:
              - cutBudget: {line: online_ads, amounts: {2026-07: 5000000, 2026-08: 5000000}}
              - scaleAction: {action: A3, factor: 0.8, from: 2026-08}
              - delayAction: {action: A5, months: 1}
              - drawReserve: {reserve: reserve, target: store_marketing, risk: R2, amounts: {2026-08: 5000000}}
            """;

    /** Buyers stay in the shop after all: the share of online is rebased, and Minh gets help. */
    private static final String REBASE =
            """
            aop: 1
            changes:
              - rebaseGoal: {goal: G2, target: {level: 0.42}, brokenAssumption: S1}
              - reassignAction: {action: A5, source: minh, target: hoa}
            """;

    @TempDir Path temp;

    private BabyCareFolder plan;

    @BeforeEach
    void copiesTheCase() {
        plan = BabyCareFolder.in(temp).asMade();
    }

    private Ran amend(String changes, String cause, String on, String... more) {
        Path file = plan.write("changes.yaml", changes);
        List<Object> args =
                new ArrayList<>(
                        List.of(
                                "amend",
                                plan,
                                "--changes",
                                file,
                                "--cause",
                                cause,
                                "--evidence",
                                "Online sold 118, 115 and 112 million in May, June and July",
                                "--by",
                                "lan",
                                "--on",
                                on));
        args.addAll(List.of(more));
        return Ran.aop(args.toArray());
    }

    private Ran fine(String changes, String cause, String on, String... more) {
        Ran ran = amend(changes, cause, on, more);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        return ran;
    }

    private String text() throws IOException {
        return Files.readString(plan.folder().resolve("plan.yaml"), UTF_8);
    }

    private static void fitsTheTerminal(String out) {
        assertThat(out.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    private String told(Ran ran) {
        return ran.out().replace(plan.toString(), "my-plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        String out =
                told(fine(SLOW, "performance", "2026-07-08", "--in-review", "--lang", language));

        Golden.assertApproved("amend-" + language, out);
        fitsTheTerminal(out.replaceAll("my-plan", ""));
    }

    @Test
    void answers_programs_as_approved() throws IOException {
        Golden.assertApproved(
                "amend-json",
                fine(REBASE, "market", "2026-08-08", "--format", "json", "--lang", "en").out());
    }

    @Test
    void what_is_written_leaves_the_rest_of_the_file_alone() throws IOException {
        String before = text();

        fine(SLOW, "performance", "2026-07-08");

        assertThat(text()).startsWith(before).contains("cause: performance", "cutBudget:");
    }

    @Test
    void every_command_then_works_on_the_amended_plan() {
        String before = Ran.aop("project", plan, "--format", "json").out();

        fine(SLOW, "performance", "2026-07-08");

        Ran after = Ran.aop("project", plan, "--format", "json");
        assertThat(after.status()).isEqualTo(Aop.FINE);
        assertThat(after.out()).isNotEqualTo(before);
        assertThat(Ran.aop("review", plan, "--month", "2026-03").status()).isEqualTo(Aop.FINE);
    }

    /** What keeps the shop running is spent on whichever of its lines. */
    @ParameterizedTest
    @ValueSource(strings = {"vi: không chi thêm gì", "en: nothing more is spent"})
    void money_that_is_only_moved_is_told_as_moved(String said) {
        String moved =
                """
                aop: 1
                changes:
                  - moveBudget: {source: utilities, target: packaging, amounts: {2026-08: 1000000}}
                """;

        Ran ran =
                fine(
                        moved,
                        "performance",
                        "2026-07-08",
                        "--dry-run",
                        "--lang",
                        said.substring(0, 2));
        Ran json = fine(moved, "performance", "2026-07-08", "--dry-run", "--format", "json");

        assertThat(ran.words())
                .contains(said.substring(4))
                .doesNotContain("Bỏ ra", "Spends", "không chi;");
        JsonNode tradeOff = JsonMapper.shared().readTree(json.out()).at("/tradeOff");
        assertThat(tradeOff.at("/worse").size() + tradeOff.at("/better").size()).isZero();
        assertThat(tradeOff.at("/moved/key").asString()).isEqualTo("trade.only-moved");
    }

    @Test
    void a_trial_writes_nothing() throws IOException {
        String before = text();

        Ran ran = fine(SLOW, "performance", "2026-07-08", "--dry-run", "--lang", "en");

        assertThat(ran.words()).contains("Only a trial, nothing is written.");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void the_gravest_loss_is_told_first() {
        Ran ran = fine(SLOW, "performance", "2026-07-08", "--dry-run", "--format", "json");

        JsonNode worse = JsonMapper.shared().readTree(ran.out()).at("/tradeOff/worse");

        assertThat(worse.get(0).get("where").asString()).startsWith("goals/");
        assertThat(worse.size()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void history_reads_as_approved(String language) throws IOException {
        fine(SLOW, "performance", "2026-07-08", "--in-review");
        fine(REBASE, "market", "2026-08-08");

        String list = Ran.aop("history", plan, "--lang", language).out();
        String difference =
                Ran.aop("history", plan, "--from", 0, "--to", 2, "--lang", language).out();

        Golden.assertApproved("history-" + language, list + "\n" + difference);
        fitsTheTerminal(list + difference);
    }

    @Test
    void history_answers_programs_as_approved() throws IOException {
        fine(SLOW, "performance", "2026-07-08", "--in-review");

        Ran list = Ran.aop("history", plan, "--format", "json", "--lang", "en");
        Ran difference = Ran.aop("history", plan, "--from", 0, "--format", "json", "--lang", "en");

        Golden.assertApproved("history-json", list.out() + difference.out());
    }

    @Test
    void a_plan_that_was_never_amended_says_so() {
        assertThat(Ran.aop("history", plan, "--lang", "en").out())
                .contains("It was never amended since.");
        assertThat(Ran.aop("history", plan, "--from", 0, "--lang", "en").out())
                .contains("The two versions are the same.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 1 | --from: There is no version “1”; choose a number from 0 to 0.",
                "--to x | --to: There is no version “x”; choose a number from 0 to 0.",
                "--to -1 | --to: There is no version “-1”; choose a number from 0 to 0."
            })
    void refuses_a_version_that_is_not_there(String options, String message) {
        String[] words = options.split(" ");

        Ran ran = Ran.aop("history", plan, words[0] + "=" + words[1], "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).isEqualTo(message + "\n");
    }

    @Test
    void refuses_versions_in_the_wrong_order() {
        fine(SLOW, "performance", "2026-07-08");

        Ran ran = Ran.aop("history", plan, "--from", 1, "--to", 0, "--lang", "en");

        assertThat(ran.err())
                .isEqualTo("--from: Version 1 comes after version 0; exchange --from and --to.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cutBudget: {line: online_add, amounts: {2026-07: 1}} | 3:23 | There is no budget"
                        + " line “online_add”",
                "cutBudget: {line: online_ads, amounts: {2026-07: 900000000}} | 3:54 | has only",
                "cutBudget: {line: online_ads, amounts: {2026-05: 1}} | 3:5 | Month 2026-05 was"
                        + " over on the day of the decision, 8 Jul 2026.",
                "cutBudget: {line: online_ads, amounts: {2027-05: 1}} | 3:54 | lies outside the"
                        + " planned year",
                "reassignAction: {action: A5, source: minh, target: mai} | 3:56 | There is nobody"
                        + " “mai”",
                "rebaseGoal: {goal: G1, target: {growth: 0.1}} | 3:24 | “G1” is a core goal",
                "rebaseGoal: {goal: G1, target: {growth: 0.1}, brokenAssumption: S3} | 3:69 | does"
                        + " not stand on",
                "dropAction: {action: A3} | 3:5 | The past does not change",
                "removePerson: {person: minh} | 3:28 | still used by",
                "addWaiver: {rule: no-reserves, where: budget, reason: X, until: 2026-12-31} | 3:23"
                        + " | There is no rule “no-reserves”. Did you mean: no-reserve?",
                "setLimits: {cashFloor: -1} | 3:28 | 0",
                "cutBudgets: {line: online_ads} | 3:5 | The key “cutBudgets” is not known here."
            })
    void refuses_what_cannot_be_changed_in_one_clear_line(
            String change, String place, String message) throws IOException {
        String before = text();

        Ran ran =
                amend(
                        "aop: 1\nchanges:\n  - " + change + "\n",
                        "market",
                        "2026-07-08",
                        "--lang",
                        "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith(plan.folder().resolve("changes.yaml") + ":" + place + ": ")
                .contains(message)
                .hasLineCount(1);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void refuses_to_drop_what_has_begun_and_what_others_wait_for() {
        String place = plan.folder().resolve("changes.yaml") + ":3:";

        Ran ran =
                amend(
                        "aop: 1\nchanges:\n  - dropAction: {action: A2}\n",
                        "market",
                        "2026-07-08",
                        "--lang",
                        "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        begun -> assertThat(begun).startsWith(place + "5: This alters an action"),
                        others -> assertThat(others).startsWith(place + "26: The action A5 waits"));
    }

    @Test
    void a_core_goal_does_not_change_in_a_review() throws IOException {
        String before = text();

        Ran ran = amend(REBASE, "market", "2026-08-08", "--in-review", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .contains("changes.yaml:3:5: A core goal does not change in a monthly review.")
                .hasLineCount(1);
        assertThat(text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--by | mai | --by: There is nobody “mai” in this plan.",
                "--cause | fear | --cause: “fear” cannot be used; choose one of: market,"
                        + " performance, opportunity, correction, risk.",
                "--on | 8/7/2026 | --on: “8/7/2026” is not a day; write year-month-day",
                "--on | 2026-02-30 | --on: There is no day 2026-02-30",
                "--evidence | ' ' | --evidence: No evidence is given",
                "--changes | none.yaml | none.yaml: There is no file “none.yaml”."
            })
    void refuses_a_decision_that_is_not_told_well(String option, String value, String message)
            throws IOException {
        String before = text();
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "amend",
                                plan.toString(),
                                "--changes",
                                plan.write("changes.yaml", SLOW).toString(),
                                "--cause",
                                "market",
                                "--evidence",
                                "Sales",
                                "--by",
                                "lan",
                                "--on",
                                "2026-07-08",
                                "--lang",
                                "en"));
        args.set(args.indexOf(option) + 1, value);

        Ran ran = Ran.aop(args.toArray());

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).startsWith(message).hasLineCount(1);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void refuses_an_empty_list_of_changes() {
        Ran ran = amend("aop: 1\nchanges: []\n", "market", "2026-07-08", "--lang", "en");

        assertThat(ran.err()).contains("changes.yaml:2:10: The list is empty.").hasLineCount(1);
    }

    @Test
    void refuses_a_decision_from_before_the_last_one() {
        fine(SLOW, "performance", "2026-07-08");

        Ran ran = amend(REBASE, "market", "2026-07-07", "--lang", "en");

        assertThat(ran.err()).startsWith("--on: The day 7 Jul 2026 comes before").hasLineCount(1);
    }
}
