package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import vn.aop.web.FlowerShop;

/**
 * The plan of the tests is looked at by three rules only, so that new rules change nothing here.
 */
class CheckCommandTest {

    private static final String THREE =
            " --rule goal-without-action --rule action-without-owner --rule too-many-goals";

    @TempDir Path temp;

    private BabyCareFolder plan;

    @BeforeEach
    void copiesThePlan() {
        plan = CheckedFolder.in(temp);
    }

    private Ran check(String options) {
        return Ran.aop(args(options));
    }

    private Object[] args(String options) {
        List<Object> args = new ArrayList<>(List.of("check", plan));
        args.addAll(List.of(options.strip().split(" ")));
        return args.toArray();
    }

    private String answer(String options) {
        Ran ran = check(options);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        return told(ran);
    }

    private String told(Ran ran) {
        return ran.out()
                .replace(plan.folder().toUri().toString(), "my-plan/")
                .replace(plan.toString(), "my-plan");
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        String out = answer("--on 2026-05-01 --lang " + language + THREE);

        Golden.assertApproved("check-" + language, out);
        Desk.fitsTheTerminal(out);
    }

    @Test
    void answers_programs_as_approved() throws IOException {
        Golden.assertApproved(
                "check-json", answer("--on 2026-05-01 --format json --lang en" + THREE));
    }

    /**
     * A plan with four goals that it lets be, judged by whoever lets only three be, and by none.
     */
    @Test
    void another_plan_sets_the_measure() {
        BabyCareFolder model = CheckedFolder.in(temp.resolve("model"));
        model.changing("plan.yaml", text -> text.replace("value: 3", "value: 4"));

        Ran own = check("--on 2026-05-01 --rule too-many-goals --lang en");
        Ran other = check("--on 2026-05-01 --rule too-many-goals --lang en --yardstick " + model);

        assertThat(own.words()).contains("There are 4 goals").doesNotContain("Judged by");
        assertThat(other.status()).isEqualTo(Aop.FINE);
        assertThat(other.words())
                .contains("There is nothing to say.")
                .contains("Judged by the thresholds and waivers of")
                .contains("not by its own.");
    }

    @Test
    void a_case_may_set_the_measure() {
        Ran shipped = check("--on 2026-05-01 --lang en --yardstick babycare-house");
        Ran own =
                check("--on 2026-05-01 --lang en --yardstick tiem-hoa --cases " + FlowerShop.SHOP);
        Ran none = check("--lang en --yardstick babycare-hous");

        assertThat(shipped.status()).isEqualTo(Aop.FINE);
        assertThat(shipped.words())
                .contains("Judged by the thresholds and waivers of babycare-house/plan.yaml");
        assertThat(own.words()).contains("Judged by the thresholds and waivers of");
        assertThat(none.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(none.err())
                .startsWith("babycare-hous: There is no file, folder or case of that name;")
                .contains("Did you mean: babycare-house?");
    }

    @Test
    void a_broken_case_sets_no_measure() {
        FlowerShop.in(temp.resolve("cases"), "hong")
                .with("plan.yaml", "limit: reserve", "limit: reserv");

        Ran ran = check("--lang en --yardstick hong --cases " + temp.resolve("cases"));

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains("hong/plan.yaml:", "“reserv”").hasLineCount(1);
    }

    @Test
    void the_usual_measure_accepts_nothing() {
        Ran ran = check("--on 2026-05-01 --lang en --yardstick usual" + THREE);
        JsonNode json =
                read(check("--on 2026-05-01 --format json --yardstick usual" + THREE).out());

        assertThat(ran.words())
                .contains("No action serves the goal")
                .doesNotContain("accepted for now")
                .contains("Judged by the usual thresholds, with nothing accepted");
        assertThat(json.at("/counts/waived").asInt()).isZero();
        assertThat(json.get("yardstick").asString()).isEqualTo("usual");
        assertThat(read(answer("--format json" + THREE)).has("yardstick")).isFalse();
    }

    /** What is wrong with a threshold or a waiver is told where it stands. */
    @Test
    void findings_about_the_measure_stand_in_its_file() {
        BabyCareFolder model = CheckedFolder.in(temp.resolve("model"));
        model.changing(
                "plan.yaml", text -> text.replace("rule: too-many-goals", "rule: too-many-gaols"));
        String options = "--on 2026-05-01 --rule unknown-rule --yardstick " + model;

        JsonNode finding = read(check("--format json " + options).out()).at("/findings/0");

        assertThat(finding.get("where").asString()).startsWith("thresholds/0");
        assertThat(finding.get("file").asString())
                .isEqualTo(model.folder().resolve("plan.yaml").toString());
        assertThat(finding.get("line").asInt()).isPositive();
    }

    @Test
    void a_waiver_holds_to_its_last_day() {
        assertThat(
                        read(answer("--on 2026-06-30 --format json" + THREE))
                                .at("/counts/waived")
                                .asInt())
                .isEqualTo(1);
        assertThat(
                        read(answer("--on 2026-07-01 --format json" + THREE))
                                .at("/counts/waived")
                                .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--rule goal-without-action, 1",
        "--rule too-many-goals, 1",
        "--rule goal-without-action --rule too-many-goals, 1"
    })
    void is_strict_where_something_asks_for_mending(String rules, int status) {
        assertThat(check("--strict --on 2026-05-01 " + rules).status()).isEqualTo(status);
        assertThat(check("--on 2026-05-01 " + rules).status()).isEqualTo(Aop.FINE);
    }

    @Test
    void is_not_strict_about_what_the_owner_accepts() {
        plan.changing(
                "plan.yaml", text -> text.replace("goals: [G1, G2]\n", "goals: [G1, G2, G3]\n"));

        Ran ran = check("--strict --on 2026-05-01 --rule goal-without-action --lang en");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.words()).contains("1 accepted for now.", "Accepted until 30 Jun 2026");
    }

    @Test
    void says_so_where_there_is_nothing_to_say() {
        plan.changing("plan.yaml", text -> text.replace("value: 3", "value: 4"));

        assertThat(answer("--rule too-many-goals --lang en"))
                .contains("There is nothing to say.")
                .contains("Looked at only by: too-many-goals.");
    }

    @Test
    void looks_at_plans_whose_actions_wait_for_each_other_or_lie_outside_the_year() {
        plan.changing(
                "plan.yaml",
                text ->
                        text.replace("from: 2026-02\n", "from: 2027-02\n    after: [A1]\n")
                                .replace("to: 2026-10", "to: 2027-10")
                                .replace("from: 2026-03\n", "from: 2026-03\n    after: [A2]\n"));

        assertThat(answer("--rule action-without-owner --lang en"))
                .contains("Nobody answers for “Bunches for the holidays”.");
    }

    @Test
    void a_plan_that_must_be_mended_first_has_problems_and_no_findings() {
        plan.changing("plan.yaml", text -> text.replace("gross_margin", "gros_margin"));

        Ran ran = check("--format sarif --lang en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("plan.yaml:30:").contains("Did you mean: gross_margin?");
    }

    @Test
    void rules_of_ones_own_are_told_in_their_own_words() throws IOException {
        Ran ran = Ran.beside("own-rules", args("--on 2026-05-01 --lang en --rule rainy-season"));

        Golden.assertApproved("check-own-rule-en", told(ran));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_rule_that_breaks_off_is_told_and_the_others_still_run() {
        Ran ran =
                Ran.beside(
                        "broken-rules", args("--lang en --rule broken-rule --rule too-many-goals"));

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.words())
                .contains("1 should mend, broken rules: 1.")
                .contains("There are 4 goals")
                .contains("Rule broken-rule broke off")
                .contains("forgot the plan's size");
        assertThat(Ran.beside("broken-rules", args("--strict --rule broken-rule")).status())
                .isEqualTo(Aop.SAYS_NO);
    }

    @Test
    void programs_hear_of_a_rule_that_breaks_off() {
        Ran ran = Ran.beside("broken-rules", args("--format json --rule broken-rule"));

        JsonNode failure = read(ran.out()).at("/failures/0");
        assertThat(failure.get("rule").asString()).isEqualTo("broken-rule");
        assertThat(failure.get("reason").asString()).contains("forgot the plan's size");
    }

    @Test
    void knows_the_day_the_questions_asked_and_what_a_mapping_means_by_revenue() {
        plan = new BabyCareFolder(LoggedFolder.in(temp.resolve("logged")));
        plan.write(
                "mapping.yaml",
                """
                mapping: 1
                date: {column: day, format: yyyy-MM-dd}
                amount: {column: amount}
                account: {constant: revenue}
                channel: {constant: store}
                group: {constant: toys}
                revenue: {recognised: paid, returns: deducted, fees: included, tax: included}
                """);

        Ran ran =
                Ran.beside(
                        "broken-rules",
                        "check",
                        plan,
                        "--on",
                        "2026-08-01",
                        "--lang",
                        "en",
                        "--rule",
                        "what-is-known",
                        "--mapping",
                        plan.folder().resolve("mapping.yaml"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.words())
                .contains("Today 1 Aug 2026, asked 1 Apr 2026,")
                .contains("imported: true.");
    }

    @Test
    void a_finding_may_have_an_undefined_number_no_words_and_a_mend_that_cannot_be_made() {
        Ran ran = Ran.beside("broken-rules", args("--format json --lang en --rule what-is-known"));

        JsonNode finding = read(ran.out()).at("/findings/0");
        assertThat(finding.at("/numbers/share").isNull()).isTrue();
        assertThat(finding.at("/undefined/share/key").asString())
                .isEqualTo("undefined.division-by-zero");
        assertThat(finding.get("mend")).isEmpty();
        assertThat(finding.get("title").asString()).isEqualTo("what-is-known");
        assertThat(finding.get("line").asInt()).isEqualTo(2);
    }
}
