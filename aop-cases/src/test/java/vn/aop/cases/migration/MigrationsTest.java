package vn.aop.cases.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.CaseFile;
import vn.aop.cases.actuals.batch.BatchesFile;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FormatVersion;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.TextEdit;
import vn.aop.cases.file.Told;
import vn.aop.cases.plan.ChangesFile;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.cases.plan.TodayFile;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Validated;

class MigrationsTest {

    private static final String DAY = "# Ngày của tiệm\naop: 1  # định dạng\n\ntoday: 2026-09-05\n";
    private static final String SINCE = DAY + "since: 2026-09-01 # từ đầu tháng\n";

    private static final Migrations TWO_STEPS =
            Migrations.of(List.of(new SinceInstead(2), new SinceInstead(1)));

    private static Validated<Migrated, FileProblem> migrate(
            Migrations migrations, String name, String text) {
        return PlainFile.read(name, text).flatMap(migrations::migrate);
    }

    private static Migrated migrated(Migrations migrations, String text) {
        return migrate(migrations, "today.yaml", text).value().orElseThrow();
    }

    private static String schema(FileFormat format) {
        return switch (format) {
            case PLAN -> PlanFile.schema();
            case CHANGES -> ChangesFile.schema();
            case PROPOSAL -> ProposalFile.schema();
            case DECISIONS -> DecisionLogFile.schema();
            case TODAY -> TodayFile.schema();
            case MAPPING -> MappingFile.schema();
            case BATCHES -> BatchesFile.schema();
            case CASE -> CaseFile.schema();
        };
    }

    /** Whoever counts a version in a shape counts it here too, with its step. */
    @ParameterizedTest
    @EnumSource
    void the_newest_version_is_the_one_that_is_read(FileFormat format) {
        String version =
                JsonMapper.shared()
                        .readTree(schema(format))
                        .findValue(format.versionKey())
                        .path("const")
                        .asString();

        assertThat(Migrations.known().newest(format)).hasToString(version);
    }

    @Test
    void a_file_of_the_newest_version_stays_as_it_is() {
        assertThat(migrated(Migrations.known(), SINCE))
                .isEqualTo(
                        new Migrated(
                                "today.yaml",
                                FileFormat.TODAY,
                                FormatVersion.of(1),
                                FormatVersion.of(1),
                                SINCE))
                .matches(it -> !it.isChanged());
    }

    @Test
    void one_step_after_the_other_leads_to_the_newest_and_keeps_the_comments() {
        Migrated migrated = migrated(TWO_STEPS, SINCE);

        assertThat(migrated.found()).hasToString("1");
        assertThat(migrated.version()).hasToString("3");
        assertThat(migrated.isChanged()).isTrue();
        assertThat(migrated.text())
                .isEqualTo(SINCE.replace("aop: 1", "aop: 3").replace("since", "begun"));
    }

    @Test
    void begins_where_the_file_is() {
        String second = SINCE.replace("aop: 1", "aop: 2").replace("since", "from");

        assertThat(migrated(TWO_STEPS, second).text())
                .isEqualTo(SINCE.replace("aop: 1", "aop: 3").replace("since", "begun"));
    }

    @Test
    void what_came_after_version_1_goes_with_it() {
        assertThat(migrated(TWO_STEPS, SINCE.replace("aop: 1", "aop: 1.4")).text())
                .startsWith("# Ngày của tiệm\naop: 3  # định dạng\n");
    }

    @Test
    void steps_of_one_kind_concern_no_other() {
        assertThat(migrate(TWO_STEPS, "c.yaml", "aop: 1\nchanges: []\n").value().orElseThrow())
                .matches(it -> !it.isChanged());
    }

    @ParameterizedTest
    @CsvSource({
        "plan.yaml, 'aop: 1\ncompany: {name: A}', PLAN",
        "changes.yaml, 'aop: 1\nchanges: []', CHANGES",
        "ask.yaml, 'aop: 1\nwhat: A\nchanges: []', PROPOSAL",
        "log.yaml, 'aop: 1\ndecisions: []', DECISIONS",
        "shop/decisions.yaml, 'aop: 1', DECISIONS",
        "day.yaml, 'aop: 1\ntoday: 2026-09-05', TODAY",
        "sales.json, '{\"mapping\": 1, \"date\": {}}', MAPPING",
    })
    void knows_a_kind_by_its_keys_or_its_name(String name, String text, FileFormat format) {
        assertThat(migrate(Migrations.known(), name, text).value().orElseThrow().format())
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today: 2026-09-05 | 0:0 file.no-version {}",
                "'aop: 1.0\ntoday: 2026-09-05' | 1:6 file.odd-version {key=aop, found=1.0, known=1}",
                "'aop: [1]\ntoday: 2026-09-05' | 1:6 file.odd-version {key=aop, found=[…], known=1}",
                "'today: &x 5\naop: 1.1' | 2:6 change.newer-version {found=1.1, known=1}",
                "'aop: 2\ncompany: {}' | 1:6 plan.newer-version {found=2, known=1}",
                "mapping: 3 | 1:10 mapping.newer-version {found=3, known=1}",
                "'aop: 2\ncolour: red' | 1:6 change.newer-version {found=2, known=1}",
                "'aop: 1\ncolour: red' | 0:0 file.unknown-kind {}"
            })
    void refuses_what_it_does_not_know(String text, String told) {
        assertThat(Told.told(migrate(Migrations.known(), "f.yaml", text).problems()))
                .containsExactly(told);
    }

    @Test
    void refuses_what_would_be_too_long_to_be_read() {
        int rest = Limits.FILE_BYTES.most() - SINCE.length() - "#\n".length() - 30;
        String long1 = "#" + "x".repeat(rest) + "\n" + SINCE;
        Migration longer = new Longer();

        assertThat(
                        Told.told(
                                migrate(Migrations.of(List.of(longer)), "today.yaml", long1)
                                        .problems()))
                .singleElement()
                .asString()
                .startsWith("0:0 file.full ");
    }

    /** Writes more than any file may hold. */
    private record Longer() implements Migration {

        @Override
        public FileFormat format() {
            return FileFormat.TODAY;
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public List<TextEdit> edits(PlainFile file) {
            return List.of(new TextEdit(0, 0, "#" + "y".repeat(100) + "\n"));
        }
    }

    @Test
    void a_step_that_leaves_no_file_of_the_next_version_is_a_mistake_of_the_program() {
        Migrations wrong = Migrations.of(List.of(new Hiding()));

        assertThatThrownBy(() -> migrated(wrong, DAY)).isInstanceOf(IllegalStateException.class);
    }

    /** Makes a comment of the first line. */
    private record Hiding() implements Migration {

        @Override
        public FileFormat format() {
            return FileFormat.TODAY;
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public List<TextEdit> edits(PlainFile file) {
            return List.of(new TextEdit(file.text().indexOf("aop"), 0, "# "));
        }
    }

    @Test
    void steps_leave_no_gap() {
        assertThatThrownBy(() -> Migrations.of(List.of(new SinceInstead(2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Migrations.of(List.of(new SinceInstead(1), new SinceInstead(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
