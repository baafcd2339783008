package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.file.ShippedSchema;

/** The file of a case: its schema, and what is told of mistakes in it. */
class CaseFileTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("case-1.schema.json", CaseFile.schema());

    @TempDir Path temp;

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Test
    void cases_keep_to_the_schema() throws IOException {
        assertThat(SCHEMA.problemsOf(Files.readString(FlowerShop.SHOP.resolve("case.yaml"))))
                .isEmpty();
        for (Case shipped : Cases.shipped().all()) {
            assertThat(SCHEMA.problemsOf(shipped.text("case.yaml"))).isEmpty();
            assertThat(SCHEMA.problemsOf(CaseFile.writeYaml(shipped.file().outline()))).isEmpty();
        }
    }

    @Test
    void every_key_is_described_in_both_languages() {
        assertThat(CaseFile.schema().lines().filter(it -> it.contains("\"description\"")))
                .hasSizeGreaterThan(15)
                .allMatch(it -> it.contains("\\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aop: 1 | aop: 2 | case.yaml:1:6 change.newer-version",
                "expected: no} | expected: maybe} | case.yaml:21:47 file.unknown-word",
                "today: 2026-07-05 | today: 5/7/2026 | case.yaml:18:8 file.not-date",
                "to: 2026-06 | to: 2025-06 | case.yaml:15:29 plan.months-backwards"
            })
    void schema_or_reader_refuse(String now, String instead, String told) {
        assertThat(FlowerShop.in(temp).with("case.yaml", now, instead).problems())
                .containsExactly(told);
    }

    @Test
    void an_id_can_stand_in_an_address_and_is_the_name_of_the_folder() {
        FlowerShop other = FlowerShop.in(temp).with("case.yaml", "id: tiem-hoa", "id: hoa");
        FlowerShop odd = FlowerShop.in(temp, "odd").with("case.yaml", "id: odd", "id: Tiệm hoa");

        assertThat(other.problems()).containsExactly("case.yaml:2:5 case.other-id");
        assertThat(odd.problems()).containsExactly("case.yaml:2:5 case.id-form");
        assertThat(List.of("a", "tiem-hoa-2", "2026")).allMatch(CaseFile::isId);
        assertThat(List.of("", "-a", "a-", "a--b", "A", "hoà", "a_b", "a/b", "..", "x".repeat(41)))
                .noneMatch(CaseFile::isId);
    }

    @Test
    void a_file_outside_of_the_folder_is_not_read() {
        FlowerShop out =
                FlowerShop.in(temp).with("case.yaml", "plan: plan.yaml", "plan: ../x.yaml");

        assertThat(out.problems()).contains("case.yaml:13:7 case.file-outside");
        assertThat(List.of("plan.yaml", "a/b.yaml", "a/.b", "a..b")).allMatch(CaseFiles::isInside);
        assertThat(List.of("/etc/x", "../x", "a/../../x", "C:x", "a\\b", "a//b", ""))
                .noneMatch(CaseFiles::isInside);
    }

    @Test
    void two_proposals_of_one_name_are_told() throws IOException {
        FlowerShop shop = FlowerShop.in(temp);
        Files.copy(
                shop.folder().resolve("proposals/giam-gia.yaml"),
                shop.folder().resolve("giam-gia.yaml"));
        shop.with("case.yaml", "file: proposals/lop-cam-hoa.yaml", "file: giam-gia.yaml");

        assertThat(shop.problems()).containsExactly("case.yaml:23:12 case.proposal-twice");
    }

    @Test
    void a_key_of_a_case_in_another_file_is_sent_here() {
        assertThat(
                        FlowerShop.in(temp)
                                .with("plan.yaml", "aop: 1\n", "aop: 1\ntitle: x\n")
                                .problems())
                .containsExactly("plan.yaml:4:1 file.key-elsewhere");
    }
}
