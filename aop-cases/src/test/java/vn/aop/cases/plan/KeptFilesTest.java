package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.Told;
import vn.aop.cases.migration.FileFormat;
import vn.aop.cases.migration.Migrated;
import vn.aop.cases.migration.Migrations;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/**
 * Files as earlier states of the program wrote and read them, one folder for each stage that
 * brought new keys. They never change; what reads them may, as long as it reads them: {@code
 * docs/file-versions.md}.
 */
class KeptFilesTest {

    private static final Path KEPT = Path.of("src/test/resources/vn/aop/cases/kept");
    private static final Path REFUSED = KEPT.resolve("refused");
    private static final Plan BABYCARE = Cases.find("babycare-house").map(Case::plan).orElseThrow();

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

    private static Validated<?, FileProblem> read(Path file) {
        return switch (format(file)) {
            case PLAN -> PlanFile.readHistory(file);
            case CHANGES -> ChangesFile.read(file, BABYCARE);
            case PROPOSAL -> ProposalFile.read(file, BABYCARE);
            case DECISIONS -> DecisionLogFile.read(file);
            case TODAY -> TodayFile.readBeside(file);
            case MAPPING -> MappingFile.read(file);
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

    /** What was demanded more before the first release; the document names it, and it ends here. */
    @ParameterizedTest
    @CsvSource({
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
