package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.Case;
import vn.aop.cases.CaseFolder;
import vn.aop.cases.Cases;
import vn.aop.cases.FoundCase;
import vn.aop.cases.actuals.batch.BatchesFile;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.Told;
import vn.aop.cases.migration.FileFormat;
import vn.aop.cases.migration.Migrated;
import vn.aop.cases.migration.Migrations;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.company.LegalForm;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.Validated;

/**
 * Files as earlier states of the program wrote and read them, one folder for each stage that
 * brought new keys. They never change; what reads them may, as long as it reads them: {@code
 * docs/file-versions.md}.
 */
class KeptFilesTest {

    private static final Path KEPT = Path.of("src/test/resources/vn/aop/cases/kept");
    private static final Path SCHEMAS = Path.of("src/main/resources/vn/aop/cases/schema");
    private static final Pattern KEY = Pattern.compile("\\b(\\w+):");
    private static final Path REFUSED = KEPT.resolve("refused");
    private static final Plan BABYCARE =
            Cases.shipped().find("babycare-house").map(Case::plan).orElseThrow();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            return files.filter(it -> it.toString().endsWith(".yaml"))
                    .filter(it -> !it.startsWith(REFUSED))
                    .sorted()
                    .toList();
        }
    }

    private static FileFormat format(Path file) {
        return PlainFile.read(file)
                .flatMap(Migrations.known()::migrate)
                .map(Migrated::format)
                .value()
                .orElseThrow();
    }

    private static Validated<Case, FileProblem> whole(FoundCase found) {
        return found.value()
                .<Validated<Case, FileProblem>>map(Validated::valid)
                .orElseGet(() -> Validated.invalid(found.problems()));
    }

    private static Validated<?, FileProblem> read(Path file) {
        return switch (format(file)) {
            case PLAN -> PlanFile.readHistory(file);
            case CHANGES -> ChangesFile.read(file, BABYCARE);
            case PROPOSAL -> ProposalFile.read(file, BABYCARE);
            case DECISIONS -> DecisionLogFile.read(file);
            case TODAY -> TodayFile.readBeside(file);
            case MAPPING -> MappingFile.read(file);
            case BATCHES -> BatchesFile.read(file);
            case CASE -> whole(CaseFolder.read(file.getParent()));
        };
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_old_file_is_read(Path file) {
        assertThat(read(file).problems()).isEmpty();
    }

    @Test
    void every_kind_of_file_is_kept() throws IOException {
        assertThat(files().stream().map(KeptFilesTest::format)).contains(FileFormat.values());
    }

    /** Whatever files can say by now is in one that is kept, so that a new key asks for another. */
    @Test
    void every_key_of_the_formats_is_kept() throws IOException {
        Set<String> kept = new TreeSet<>();
        for (Path file : files()) {
            KEY.matcher(Files.readString(file)).results().map(it -> it.group(1)).forEach(kept::add);
        }
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            for (Path schema : schemas.filter(it -> it.toString().endsWith(".json")).toList()) {
                keys(JsonMapper.shared().readTree(schema.toFile()), keys);
            }
        }

        assertThat(keys).hasSizeGreaterThan(150);
        keys.removeAll(kept);
        assertThat(keys).isEmpty();
    }

    private static void keys(JsonNode node, Set<String> into) {
        if (node.isObject() && node.path("properties").isObject()) {
            into.addAll(node.get("properties").propertyNames());
        }
        node.forEach(it -> keys(it, into));
    }

    private static PlanHistory plan(String stage) {
        return PlanFile.readHistory(KEPT.resolve(stage).resolve("plan.yaml")).value().orElseThrow();
    }

    /** To be read is not enough: nothing in them may be lost, nor mean something else. */
    @Test
    void what_old_plans_say_is_there() {
        PlanHistory amended = plan("2-amended");

        assertThat(plan("1-first").current().company().currency().getCode()).isEqualTo("GBP");
        assertThat(amended.original().goals()).hasSize(2);
        assertThat(amended.original().actions()).hasSize(2);
        assertThat(amended.amendments())
                .extracting(it -> it.changes().size())
                .containsExactly(11, 8);
        assertThat(plan("4-rules").current().thresholds()).isNotEmpty();
        assertThat(plan("6-trades").current().company().groups()).isNotEmpty();
    }

    @Test
    void what_the_legal_form_says_is_there() {
        assertThat(plan("9-terms").current().company().legalForm()).isEmpty();
        assertThat(plan("13-legal-form").current().company().legalForm())
                .contains(LegalForm.HOUSEHOLD);
    }

    @Test
    void what_terms_say_is_there() {
        Plan plan = plan("9-terms").current();

        assertThat(plan.company().channels().get(1).paidAhead())
                .contains(
                        new PaidAhead(
                                new BigDecimal("0.25"),
                                new PaidAhead.Term(3, Optional.of(YearMonth.of(2027, 4)))));
        assertThat(plan.budgetLine("drawings").orElseThrow().purpose()).isEqualTo(Purpose.FLOW);
        assertThat(plan("8-flows").current().budgetLine("loans"))
                .isEqualTo(plan.budgetLine("loans"));
    }

    @Test
    void what_a_shop_says_of_tet_is_there() {
        Baseline lastYear = plan("9-tet").current().baseline();

        assertThat(lastYear.earlier())
                .extracting(it -> it.year() + " " + it.channel().orElse("all"))
                .containsExactly(
                        "2023-04..2024-03 all", "2024-04..2025-03 shop", "2024-04..2025-03 web");
        assertThat(lastYear.earlier().get(0).revenue().get(9).getAmount())
                .isEqualByComparingTo("90");
        assertThat(lastYear.tet())
                .contains(new TetHabits(TetTrade.GOODS, 3, Optional.of(new BigDecimal("0.05"))));
    }

    @Test
    void what_changes_of_elements_did_is_there() {
        PlanHistory history = plan("7-elements");
        Plan fair = history.version(1);
        Plan now = history.current();

        assertThat(history.amendments())
                .extracting(it -> it.changes().size())
                .containsExactly(43, 12);
        assertThat(fair.goals()).extracting(Goal::id).containsExactly("G1", "G3", "G2");
        assertThat(fair.action("A2").orElseThrow().milestones())
                .extracting(it -> it.name().vi() + " " + it.month())
                .containsExactly("First order 2027-09", "Đơn thứ hai 2027-10");
        assertThat(fair.thresholds()).hasSize(1);
        assertThat(now.goals()).extracting(Goal::id).containsExactly("G1", "G2");
        assertThat(now.action("A2").orElseThrow().milestones()).hasSize(1);
        assertThat(now.company().channels()).hasSize(2);
        assertThat(now.waivers()).isEmpty();
        assertThat(now.revenue().prices()).hasSize(1);
    }

    /** What was demanded more before the first release; the document names it, and it ends here. */
    @ParameterizedTest
    @CsvSource({
        "paid-by-loan, '95:19 plan.uses-no-spending {id=loans, account=loans, known=[rent, ads]}'",
        "response-without-reserve, '105:62 plan.not-a-reserve {id=rent, known=[]}'",
        "revised-backwards, '152:9 change.has-begun {month=2027-08, on=2027-09-01}'"
    })
    void what_is_refused_by_now_is_told_at_its_place(String file, String told) {
        assertThat(Told.told(PlanFile.read(REFUSED.resolve(file + ".yaml")).problems()))
                .containsExactly(told);
    }

    @Test
    void what_old_logs_days_and_questions_say_is_there() {
        DecisionLog log =
                DecisionLogFile.read(KEPT.resolve("5-day/decisions.yaml")).value().orElseThrow();

        assertThat(log.entries()).extracting(it -> it.id()).containsExactly("D1", "D2");
        assertThat(log.entries().get(0).resolution()).isPresent();
        assertThat(TodayFile.readBeside(KEPT.resolve("5-day/plan.yaml")).value().orElseThrow())
                .hasValueSatisfying(it -> assertThat(it.day()).hasToString("2026-09-05"));
        assertThat(
                        ProposalFile.read(KEPT.resolve("3-desk/proposal.yaml"), BABYCARE)
                                .value()
                                .orElseThrow()
                                .proposal()
                                .changes())
                .hasSize(1);
    }

    @Test
    void what_old_plans_say_is_written_and_read_again_as_the_same() throws IOException {
        for (Path file : files()) {
            if (format(file) == FileFormat.PLAN) {
                PlanHistory history = PlanFile.readHistory(file).value().orElseThrow();

                assertThat(PlanFile.readHistory("plan.yaml", PlanFile.writeYaml(history)))
                        .as(file.toString())
                        .isEqualTo(Validated.valid(history));
            }
        }
    }
}
