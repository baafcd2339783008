package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is wrong in the input: exit status 2, each mistake in one clear line, nothing printed.
 */
class BadInputTest {

    @TempDir Path temp;

    private BabyCareFolder plan;

    @BeforeEach
    void copiesTheCase() {
        plan = BabyCareFolder.in(temp);
    }

    private String refused(Object... args) {
        Object[] words = new Object[args.length + 2];
        System.arraycopy(args, 0, words, 0, args.length);
        words[args.length] = "--lang";
        words[args.length + 1] = "en";
        Ran ran = Ran.aop(words);
        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .endsWith("\n")
                .doesNotContain("Exception", "\tat ", "java.", "picocli", "vn.aop", "{", "null");
        return ran.err().replace(plan.toString(), "my-plan");
    }

    private String refusedActuals(Path actuals) {
        String message = refused("review", plan, "--actuals", actuals, "--month", "2026-01");
        assertThat(refused("import", plan, "--actuals", actuals)).isNotBlank();
        return message;
    }

    @Test
    void a_missing_plan() {
        assertThat(refused("review", plan.folder().resolve("plam.yaml"), "--month", "2026-01"))
                .startsWith("my-plan/plam.yaml: ")
                .contains("Did you mean: plan.yaml?")
                .hasLineCount(1);
    }

    @Test
    void a_folder_without_a_plan() {
        assertThat(refused("review", temp, "--month", "2026-01"))
                .startsWith(temp + "/plan.yaml: ")
                .hasLineCount(1);
    }

    @Test
    void missing_actuals() throws IOException {
        Files.delete(plan.folder().resolve("sales.csv"));

        assertThat(refused("review", plan, "--month", "2026-01"))
                .isEqualTo(
                        "--actuals: It is not known which file holds the actuals, and there is no"
                                + " my-plan/sales.csv; add --actuals and the file's name.\n");
        assertThat(refused("review", plan, "--actuals", "none.csv", "--month", "2026-01"))
                .startsWith("none.csv: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-13 | --month: There is no month 2026-13; choose one from 2026-01 to 2026-12.",
                "2026-00 | --month: There is no month 2026-00; choose one from 2026-01 to 2026-12.",
                "abc | --month: “abc” is not a month; write year-month, for example 2026-03.",
                "3/2026 | --month: “3/2026” is not a month; write year-month, for example 2026-03.",
                "11-2026 | --month: “11-2026” is not a month; write year-month, for example 2026-11.",
                "2026-3 | --month: “2026-3” is not a month; write year-month, for example 2026-03.",
                "2027-01 | --month: Month 2027-01 lies outside the planned year; choose one from"
                        + " 2026-01 to 2026-12."
            })
    void a_month_that_cannot_be_reviewed(String month, String message) {
        assertThat(refused("review", plan, "--month", month)).isEqualTo(message + "\n");
    }

    @Test
    void a_month_without_actuals() {
        Path actuals = plan.actuals("2026-01-15,revenue,store,toys,100000");

        assertThat(refused("review", plan, "--actuals", actuals, "--month", "2026-03"))
                .startsWith("--month: There are no actuals for 2026-02..2026-03 in ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'2025-12-31,revenue,store,toys,1', 2025-12-31",
        "'2026-01-05,revenue,stor,toys,1', Did you mean: store?",
        "'2026-01-05,revenue,store,toy,1', Did you mean: toys?",
        "'2026-01-05,revenu,store,toys,1', Did you mean: revenue?",
        "'2026-01-05,revenue,store,toys,', amount",
        "'32/01/2026,revenue,store,toys,1', 32/01/2026",
    })
    void a_row_that_cannot_be_read(String row, String part) {
        Path actuals = plan.actuals(row);

        assertThat(refusedActuals(actuals)).contains("my-plan/actuals.csv:2: ").contains(part);
    }

    @Test
    void actuals_in_another_currency() {
        Path actuals =
                plan.write(
                        "usd.csv",
                        "date,account,channel,group,amount,currency\n"
                                + "2026-01-05,revenue,store,toys,1,USD\n");

        assertThat(refusedActuals(actuals)).contains("USD").contains("VND");
    }

    @Test
    void an_empty_file() {
        assertThat(refusedActuals(plan.write("empty.csv", ""))).hasLineCount(1);
    }

    @Test
    void a_header_without_rows() {
        assertThat(refusedActuals(plan.actuals())).hasLineCount(1);
    }

    @Test
    void a_folder_without_files_as_actuals() throws IOException {
        Path empty = Files.createDirectories(plan.folder().resolve("exports"));

        assertThat(refusedActuals(empty)).contains("This folder has no file").hasLineCount(1);
    }

    @Test
    void a_folder_in_which_nothing_can_be_read_as_actuals() throws IOException {
        Path folder = Files.createDirectories(plan.folder().resolve("photos"));
        Files.write(folder.resolve("photo.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

        assertThat(refusedActuals(folder)).startsWith("my-plan/photos/photo.csv: ").hasLineCount(1);
    }

    @Test
    void a_binary_file() throws IOException {
        Path file = plan.folder().resolve("photo.csv");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});

        assertThat(refusedActuals(file)).startsWith("my-plan/photo.csv: ").hasLineCount(1);
    }

    @Test
    void a_workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        Path file = plan.folder().resolve("sales.xlsx");
        Files.write(file, bytes.toByteArray());

        assertThat(refusedActuals(file)).contains("damaged").hasLineCount(1);
    }

    @Test
    void a_plan_with_many_mistakes_shows_all_of_them() {
        plan.changing(
                "plan.yaml",
                text ->
                        text.replace("feeRate: 0.09", "feeRate: 9")
                                .replace("limit: reserve", "limit: reserv")
                                .replace("metric: gross_margin", "metric: gros_margin"));

        assertThat(refused("review", plan, "--month", "2026-03"))
                .contains("my-plan/plan.yaml:22:")
                .contains("“reserv”")
                .contains("“gros_margin”")
                .contains("Did you mean: gross_margin?")
                .hasLineCount(5);
    }

    @Test
    void a_plan_that_is_no_text() throws IOException {
        Path file = plan.folder().resolve("photo.yaml");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});

        assertThat(refused("review", file, "--month", "2026-03")).hasLineCount(1);
    }

    /** The administrator may read everything, so this cannot be seen as root. */
    @Test
    void files_without_permission() {
        Path sales = plan.folder().resolve("sales.csv");
        assumeTrue(sales.toFile().setReadable(false), "files can be closed here");
        assumeTrue(!Files.isReadable(sales), "this user may read everything");

        assertThat(refused("review", plan, "--month", "2026-03")).hasLineCount(1);
    }

    @Test
    void a_mapping_that_is_missing() {
        assertThat(refused("review", plan, "--mapping", "none.yaml", "--month", "2026-03"))
                .startsWith("none.yaml: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revew my-plan | aop: There is no command “revew”; the commands are: cases, new,"
                        + " check, explain, trace, project, coherence, decide, cut, correct, log, amend, history, compare, review, import, baseline, layouts, migrate, schema, serve, case. Did you mean: review?",
                "dance | aop: There is no command “dance”; the commands are: cases, new,"
                        + " check, explain, trace, project, coherence, decide, cut, correct, log, amend, history, compare, review, import, baseline, layouts, migrate, schema, serve, case.",
                "review my-plan --actual x | aop review: There is no option --actual; --help lists"
                        + " the options. Did you mean: --actuals?",
                "review my-plan --actual=x | aop review: There is no option --actual; --help lists"
                        + " the options. Did you mean: --actuals?",
                "review my-plan --month | aop review: --month MONTH is missing (the month to review,"
                        + " for example 2026-03; if left out, the last one over that has figures);"
                        + " --help shows how to write it.",
                "review | aop review: PLAN is missing (the plan's file, or a folder with plan.yaml);"
                        + " --help shows how to write it.",
                "new babycare-house | aop new: FOLDER is missing (a new folder, or an empty one);"
                        + " --help shows how to write it.",
                "cases now | aop cases: “now” is one too many; leave it out, or put a name with"
                        + " blanks in double quotes.",
                "review my-plan --month 2026-01 --month 2026-02 | aop review: --month may be written"
                        + " once only.",
                "serve --port many | --port: “many” is not a port; give a number from 0 to 65535,"
                        + " for example 7070.",
                "serve --port 65536 | --port: “65536” is not a port; give a number from 0 to 65535,"
                        + " for example 7070.",
                "serve --public-url aop.example.vn | --public-url: “aop.example.vn” is not an address under"
                        + " which pages can be published; write http:// or https:// and a host"
                        + " without a path, for example https://aop.example.vn or http://192.168.1.20:7070.",
                "serve --host 192.0.2.1 | --host: This machine has no address 192.0.2.1; leave --host"
                        + " out, or use 127.0.0.1.",
                "cases --format xml | --format: “xml” cannot be used; choose one of: text, json.",
                "cases --format sarif | --format: “sarif” cannot be used; choose one of: text, json.",
                "--format=sarif cases | --format: “sarif” cannot be used; choose one of: text, json.",
                "check my-plan --format xml | --format: “xml” cannot be used; choose one of: text,"
                        + " json, sarif.",
                "check my-plan --rule too-many-gaols | --rule: There is no rule “too-many-gaols”; aop"
                        + " explain lists them all. Did you mean: too-many-goals?",
                "check my-plan --on 1/5/2026 | --on: “1/5/2026” is not a day; write year-month-day,"
                        + " for example 2026-07-08.",
                "check | aop check: PLAN is missing (the plan's file, or a folder with plan.yaml);"
                        + " --help shows how to write it.",
                "trace | aop trace: PLAN is missing (the plan's file, or a folder with plan.yaml);"
                        + " --help shows how to write it.",
                "explain too-many-gaols | RULE: There is no rule “too-many-gaols”; aop explain lists"
                        + " them all. Did you mean: too-many-goals?",
                "--porto 8080 | aop: There is no option --porto; --help lists the options. Did"
                        + " you mean: --port?",
                "--port 7393 serve | aop: --port goes with the command serve only. Write it behind"
                        + " that word, or leave the command out.",
                "--data d review my-plan | aop: --data goes with the command serve only. Write it"
                        + " behind that word, or leave the command out.",
                "cut my-plan --save --by 2026-09 | aop cut: --save AMOUNT is missing (how much to save,"
                        + " for example 120000000 or 120m); --help shows how to write it.",
                "--porto=8080 | aop: There is no option --porto; --help lists the options."
                        + " Did you mean: --port?"
            })
    void a_command_that_cannot_be_understood(String words, String message) {
        assertThat(refused((Object[]) words.split(" "))).isEqualTo(message + "\n");
    }

    @Test
    void several_unknown_rules_are_told_one_by_one() {
        assertThat(refused("check", plan, "--rule", "dance", "--rule", "too-many-goal"))
                .startsWith("--rule: There is no rule “dance”")
                .contains("Did you mean: too-many-goals?")
                .hasLineCount(2);
    }

    @Test
    void a_broken_plan_is_not_looked_at_by_rules() {
        plan.changing("plan.yaml", text -> text.replace("metric: gross_margin", "metric: gros"));

        assertThat(refused("check", plan)).contains("my-plan/plan.yaml:").contains("“gros”");
        assertThat(refused("trace", plan)).contains("my-plan/plan.yaml:").contains("“gros”");
    }

    @Test
    void a_yardstick_that_is_missing_or_no_plan() {
        assertThat(refused("check", plan, "--yardstick", "none"))
                .startsWith("none: ")
                .hasLineCount(1);
        plan.write("other.yaml", "aop: 2");
        assertThat(refused("check", plan, "--yardstick", plan.folder().resolve("other.yaml")))
                .contains("other.yaml:1:")
                .hasLineCount(1);
        assertThat(refused("check", plan, "--yardstick"))
                .contains("--yardstick PLAN is missing")
                .hasLineCount(1);
    }

    @Test
    void a_broken_log_or_mapping_beside_a_plan_that_is_looked_at() {
        assertThat(refused("check", plan, "--mapping", "none.yaml")).startsWith("none.yaml: ");
        plan.write("decisions.yaml", "decisions: 3");

        assertThat(refused("check", plan)).startsWith("my-plan/decisions.yaml:1:1: ");
    }

    @Test
    void a_rule_of_ones_own_that_cannot_be_loaded() {
        Ran ran = Ran.beside("missing-rules", "explain", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.out()).contains("too-many-goals");
        assertThat(ran.err())
                .startsWith("missing-rules: vn.aop.web.ownrule.NoSuchRule cannot be used (")
                .endsWith("Everything else runs; mend this file or take it away.\n")
                .hasLineCount(1);
    }

    @Test
    void an_unknown_language_is_told_in_vietnamese() {
        Ran ran = Ran.aop("cases", "--lang", "fr");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .isEqualTo("--lang: “fr” không dùng được; hãy chọn một trong: vi, en.\n");
    }

    @Test
    void mistakes_in_the_arguments_are_told_to_programs_too() {
        Ran ran = Ran.aop("revew", "--format", "json", "--lang", "en");

        JsonNode problem = JsonMapper.shared().readTree(ran.err()).at("/problems/0");
        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(problem.get("key").asString()).isEqualTo("command.unknown-command");
        assertThat(problem.get("line").isNull()).isTrue();
    }

    @Test
    void names_cannot_send_commands_to_the_terminal() {
        plan.changing(
                "plan.yaml",
                text -> text.replace("vi: BabyCare House,", "vi: \"Baby\\e[31mCare\\u0007\","));

        Ran ran = Ran.aop("review", plan, "--month", "2026-03");

        assertThat(ran.out() + ran.err()).doesNotContain("\u001B", "\u0007");
    }

    @Test
    void a_data_folder_that_cannot_be_written() throws IOException {
        Path file = Files.createFile(temp.resolve("notes"));

        assertThat(refused("serve", "--port", "0", "--data", file))
                .startsWith(
                        "--data: Nothing can be saved in the folder "
                                + file
                                + " (that is a file, not a folder); make it writable")
                .contains("choose another folder with --data or the environment variable AOP_DATA")
                .hasLineCount(1);
        assertThat(refused("serve", "--port", "0", "--data", file.resolve("below")))
                .startsWith("--data: Nothing can be saved in the folder " + file.resolve("below"));
        assertThat(Ran.aop("serve", "--port", "0", "--data", file).err())
                .startsWith("--data: Không lưu được gì vào thư mục " + file)
                .contains("đó là một tệp, không phải thư mục");
    }
}
