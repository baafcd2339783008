package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.ChangesFile;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.cases.wording.TypedAmount;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;
import vn.aop.web.command.Aop;

/** What is written means the same wherever it is written: the tables of docs/amounts.md hold. */
class OneReadingTest {

    private static final String REFUSED = "–";
    private static final String UNCLEAR = "?";
    private static final Case SHOP = Cases.shipped().find("babycare-house").orElseThrow();
    private static final Plan PLAN = SHOP.plan();
    private static final Pattern IN_DONG = Pattern.compile("([−-]?[0-9][0-9.,]*) ₫");

    @TempDir static Path temp;

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
        assertThat(SHOP.copyTo(temp.resolve("shop"))).isEmpty();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    /**
     * A row of the document.
     *
     * @param currency the currency of its table
     * @param written what is written
     * @param typed what that means where somebody types
     * @param csv what it means in a file of sales
     * @param file what it means in a plan, in changes and in a proposal
     */
    record Row(String currency, String written, String typed, String csv, String file) {

        /** The same with accents in both Unicode forms. */
        List<String> forms() {
            return Stream.of(written, Normalizer.normalize(written, Normalizer.Form.NFD))
                    .distinct()
                    .toList();
        }

        /** The same with blanks that do not break too. */
        List<String> spellings() {
            return forms().stream()
                    .flatMap(
                            it -> Stream.of(' ', '\u00a0', '\u202f').map(by -> it.replace(' ', by)))
                    .distinct()
                    .toList();
        }
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String currency = "VND";
        for (String line : Files.readAllLines(Path.of("../docs/amounts.md"))) {
            currency = line.startsWith("Tiền có hai số lẻ") ? "USD" : currency;
            if (line.startsWith("| `")) {
                String[] cells = line.substring(2).split("\\s*\\|\\s*");
                rows.add(
                        new Row(currency, cells[0].replace("`", ""), cells[1], cells[2], cells[3]));
            }
        }
        return rows.stream();
    }

    static Stream<Row> rowsInDong() throws IOException {
        return rows().filter(it -> it.currency().equals("VND"));
    }

    @Test
    void the_document_has_both_tables() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(35);
        assertThat(rowsInDong()).hasSizeBetween(20, 30);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void where_somebody_types(Row row) {
        for (String written : row.spellings()) {
            TypedAmount typed = TypedAmount.read(written, CurrencyUnit.of(row.currency()));

            assertThat(
                            typed.isUnreadable()
                                    ? REFUSED
                                    : typed.isClear() ? plain(typed.amount()) : UNCLEAR)
                    .as(written)
                    .isEqualTo(row.typed());
        }
    }

    @ParameterizedTest
    @MethodSource("rowsInDong")
    void on_the_desk(Row row) {
        String body =
                visitor.send(
                                "/cases/babycare-house/desk/verdict",
                                List.of("question", "cut", "save", row.written())
                                        .toArray(String[]::new))
                        .body();

        String told = body.replaceAll("(?s).*id=\"mistake-save\"[^>]*>(.*?)</div>.*", "$1");
        assertThat(
                        told.contains("có thể là")
                                ? UNCLEAR
                                : told.contains("Không hiểu") ? REFUSED : inDong(told))
                .as(told)
                .isEqualTo(row.typed());
    }

    @ParameterizedTest
    @MethodSource("rowsInDong")
    void on_the_command_line(Row row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words =
                List.of(
                        "cut",
                        temp.resolve("shop").toString(),
                        "--by",
                        "2026-12",
                        "--save=" + row.written(),
                        "--format",
                        "json");

        int status =
                Aop.run(
                        words,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(status == Aop.FINE ? read(out).get("asked").asString() : refused(read(err)))
                .isEqualTo(row.typed());
    }

    private static JsonNode read(ByteArrayOutputStream json) {
        return JsonMapper.shared().readTree(json.toString(StandardCharsets.UTF_8));
    }

    private static String refused(JsonNode problems) {
        JsonNode problem = problems.at("/problems/0");
        return switch (problem.get("key").asString()) {
            case "command.amount-unclear" -> UNCLEAR;
            case "command.amount-form" -> REFUSED;
            default -> inDong(problem.get("text").asString());
        };
    }

    private static String inDong(String text) {
        Matcher amount = IN_DONG.matcher(text);
        assertThat(amount.find()).as(text).isTrue();
        return amount.group(1).replaceAll("[.,]", "").replace('−', '-');
    }

    @ParameterizedTest
    @MethodSource("rows")
    void in_a_file_of_sales(Row row) {
        for (String written : row.spellings()) {
            ActualsImport into =
                    ActualsImport.into(
                            PLAN.company().vocabulary(),
                            CurrencyUnit.of(row.currency()),
                            PLAN.year());
            String csv = "date,account,amount\n2026-01-05,premises,\"%s\"\n".formatted(written);

            Validated<ImportReport, FileProblem> loaded =
                    into.read(
                            "s.csv",
                            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));

            assertThat(outcome(loaded, OneReadingTest::premises)).as(written).isEqualTo(row.csv());
        }
    }

    private static Money premises(ImportReport report) {
        return Money.of(
                report.actuals().figures().currency(),
                report.total(Account.of(AccountKind.PREMISES)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void in_a_plan_as_yaml_and_as_json(Row row) {
        for (String written : row.forms()) {
            boolean isNumber = written.matches("-?[0-9]+(\\.[0-9]+)?");
            assertThat(openingCash("plan.yaml", row, scalar(written))).isEqualTo(row.file());
            assertThat(openingCash("plan.json", row, isNumber ? written : quoted(written)))
                    .isEqualTo(row.file());
        }
    }

    private static String openingCash(String name, Row row, String cash) {
        String plan =
                """
                {"aop": 1, "company": {"name": "A", "industry": "B", "scale": "small",
                "currency": "%s", "channels": [], "groups": []}, "year": {"from": "2026-01"},
                "baseline": {"figures": [], "openingCash": %s}}
                """
                        .formatted(row.currency(), cash);
        return outcome(PlanFile.read(name, plan), it -> it.baseline().openingCash().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("rowsInDong")
    void in_changes_and_in_a_proposal(Row row) {
        String change =
                "changes: [{raiseBudget: {line: online_ads, amounts: {2026-07: %s}}}]\n"
                        .formatted(scalar(row.written()));
        // What is below nothing raises nothing.
        String expected = row.written().startsWith("-") ? REFUSED : row.file();

        assertThat(
                        outcome(
                                ChangesFile.read("c.yaml", "aop: 1\n" + change, PLAN),
                                it -> raised(it.changes())))
                .isEqualTo(expected);
        assertThat(
                        outcome(
                                ProposalFile.read(
                                        "p.yaml", "aop: 1\nwhat: A\nreason: B\n" + change, PLAN),
                                it -> raised(it.proposal().changes())))
                .isEqualTo(expected);
    }

    private static Money raised(List<Change> changes) {
        BudgetChange.Raise raise = (BudgetChange.Raise) changes.get(0);
        return raise.amounts().amounts().values().iterator().next();
    }

    private static String scalar(String written) {
        return written.matches("[-0-9.]+( VND| USD)?") ? written : quoted(written);
    }

    private static String quoted(String written) {
        return '"' + written + '"';
    }

    private static <T> String outcome(Validated<T, FileProblem> loaded, Function<T, Money> amount) {
        return loaded.value()
                .map(it -> plain(amount.apply(it)))
                .orElseGet(() -> asks(loaded.problems().get(0).message().key()));
    }

    private static String asks(String key) {
        boolean asks =
                key.startsWith("file.thousands-or-") || key.equals("actuals.ambiguous-number");
        return asks ? UNCLEAR : REFUSED;
    }

    private static String plain(Money amount) {
        BigDecimal number = amount.getAmount().stripTrailingZeros();
        return number.toPlainString();
    }
}
