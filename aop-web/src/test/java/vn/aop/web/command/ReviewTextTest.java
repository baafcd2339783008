package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.web.command.text.Columns;
import vn.aop.web.command.text.Ink;

class ReviewTextTest {

    private static final int COLUMNS = 80;
    private static final int LINES = 125;

    @TempDir static Path temp;

    private static BabyCareFolder plan;

    @BeforeAll
    static void copiesTheCase() {
        plan = BabyCareFolder.in(temp);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2026-03, vi", "2026-03, en", "2026-08, vi", "2026-08, en"})
    void reads_as_approved(String month, String language) throws IOException {
        Ran ran = Ran.aop("review", plan, "--month", month, "--lang", language);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("review-" + month + "-" + language, ran.out());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyMonthInBothLanguages")
    void fits_a_terminal_of_80_columns_and_125_lines_in_words_only(String month, String language) {
        String out = Ran.aop("review", plan, "--month", month, "--lang", language).out();
        List<String> lines = out.lines().toList();

        assertThat(lines).hasSizeBetween(20, LINES);
        assertThat(lines)
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(COLUMNS));
        assertThat(out)
                .doesNotContain("command.", "status.", "{", "}", "null", "Optional", "\u001B");
    }

    static Stream<Arguments> everyMonthInBothLanguages() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj("2026-%02d"::formatted)
                .flatMap(month -> Stream.of("vi", "en").map(it -> Arguments.of(month, it)));
    }

    @Test
    void says_that_a_warning_which_goes_on_is_not_new() throws IOException {
        Path actuals = slowMonths();

        String february =
                Ran.aop("review", plan, "--actuals", actuals, "--month", "2026-02").words();
        String april = Ran.aop("review", plan, "--actuals", actuals, "--month", "2026-04").words();

        assertThat(february).contains("Có: rủi ro R2 (Thị trường chậm giữa năm) vừa báo");
        assertThat(april).contains("vẫn đang báo, từ 2/2026");
    }

    /** The sales of the case, each fifth row of revenue left out. */
    private static Path slowMonths() throws IOException {
        AtomicInteger sold = new AtomicInteger();
        return plan.write(
                "slow-months.csv",
                Files.readAllLines(plan.folder().resolve("sales.csv"), UTF_8).stream()
                        .filter(
                                row ->
                                        !row.contains(",revenue,")
                                                || sold.incrementAndGet() % 5 != 0)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void does_not_trust_profits_while_costs_are_not_loaded() {
        Path actuals = plan.actuals("2026-01-31,revenue,store,toys,420000000");

        String out =
                Ran.aop("review", plan, "--actuals", actuals, "--month", "2026-01", "--lang", "en")
                        .words();

        assertThat(out)
                .contains("Note: There are no actuals of:", "Cost of goods (Jan 2026)")
                .contains("profit: cannot be told yet")
                .contains("or more): nothing can be said")
                .contains("Nobody knows where the 3 goals stand.")
                .doesNotContain("On track", "0 of 3");
    }

    /** Of what is unknown nobody can say that it is not on track, or that it is quiet. */
    @ParameterizedTest
    @CsvSource({
        "en, 'Of the 2 goals known so far, 0 are fine', 5 early warnings are quiet., of 3",
        "vi, 'Trong 2 mục tiêu đã biết, 0 mục tiêu ổn', 5 dấu hiệu báo sớm còn yên., khác"
    })
    void counts_what_is_known(String language, String goals, String quiet, String never)
            throws IOException {
        Path actuals = without("cost_of_goods");

        String out =
                Ran.aop(
                                "review",
                                plan,
                                "--actuals",
                                actuals,
                                "--month",
                                "2026-02",
                                "--lang",
                                language)
                        .words();

        assertThat(out).contains(goals, quiet).doesNotContain("0 " + never, "báo sớm " + never);
    }

    private static Path without(String account) throws IOException {
        return plan.write(
                "without-" + account + ".csv",
                Files.readAllLines(plan.folder().resolve("sales.csv"), UTF_8).stream()
                        .filter(row -> !row.contains("," + account + ","))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void says_how_many_rows_were_skipped() {
        Path actuals =
                plan.actuals("2026-01-15,revenue,store,toys,420000000", "x,revenue,store,toys,1");

        Ran ran =
                Ran.aop(
                        "review",
                        plan,
                        "--actuals",
                        actuals,
                        "--month",
                        "2026-01",
                        "--skip-rejected");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.words()).contains("có 1 trên 2 dòng không đọc được và đã bỏ qua");
    }

    @Test
    void colours_only_where_it_may_and_only_words() {
        Ran plain = Ran.aop("review", plan, "--month", "2026-08");

        Ran coloured = Ran.aop(Map.of(), Ink.COLOURED, "review", plan, "--month", "2026-08");

        assertThat(coloured.out()).contains("\u001B[31mPhải quyết\u001B[0m");
        assertThat(coloured.out().replaceAll("\u001B\\[\\d+m", "")).isEqualTo(plain.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, Missed, too few months", "vi, Không đạt, chưa đủ tháng"})
    void a_year_that_is_over_has_missed_its_goals_and_chooses_no_landing(
            String language, String missed, String tooFew) {
        Ran over = Ran.aop("review", plan, "--month", "2026-12", "--lang", language);
        Ran before = Ran.aop("review", plan, "--month", "2026-02", "--lang", language);

        assertThat(over.out()).contains(missed).doesNotContain(tooFew, "*");
        assertThat(before.out()).contains(tooFew, "*").doesNotContain(missed);
        assertThat(Ran.aop("review", plan, "--month", "2026-12", "--format", "json").out())
                .contains("\"off-track\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, 'Action A5 waits for itself; take it out of its own \"after\".'",
        "vi, 'Hành động A5 chờ chính nó; hãy bỏ nó khỏi mục \"after\" của chính nó.'",
    })
    void a_mistake_of_the_plan_is_told_at_its_place_in_the_plan(
            String language, String told, @TempDir Path own) throws IOException {
        BabyCareFolder broken =
                BabyCareFolder.in(own)
                        .changing(
                                "plan.yaml",
                                text ->
                                        text.replace(
                                                "to: 2026-12\n    after: [A2]",
                                                "to: 2026-12\n    after: [A5]"));
        String plan = Files.readString(broken.folder().resolve("plan.yaml"));
        long line = plan.substring(0, plan.indexOf("after: [A5]")).lines().count();

        Ran ran = Ran.aop("review", broken, "--month", "2026-03", "--lang", language);

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .matches("(?s)\\S*plan\\.yaml:" + line + ":\\d+: .*")
                .endsWith(told + "\n")
                .hasLineCount(1);
    }

    @Test
    void a_plan_file_and_its_folder_give_the_same_review() {
        Ran byFile = Ran.aop("review", plan.folder().resolve("plan.yaml"), "--month", "2026-03");

        assertThat(byFile).isEqualTo(Ran.aop("review", plan, "--month", "2026-03"));
    }
}
