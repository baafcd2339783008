package vn.aop.cases.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.amendedTeaShop;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Loaded;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.text.Text;

/** An amendment goes into the plan file, and nothing else in the file changes. */
class AmendedFileTest {

    private static final Amendment AMENDMENT =
            new Amendment(
                    List.of(new ActionChange.Delay("A2", 1)),
                    Amendment.Cause.CORRECTION,
                    Text.of("Shelves: not ready"),
                    "an",
                    LocalDate.of(2027, 7, 30),
                    Amendment.Occasion.OWN_MEETING);

    private static final String WRITTEN =
            """
            - 'on': 2027-07-30
              by: an
              cause: correction
              evidence: 'Shelves: not ready'
              changes:
                - delayAction: {action: A2, months: 1}
            """
                    .indent(2);

    @TempDir Path temp;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text, UTF_8);
    }

    /** Amends a file and returns its new text. */
    private String amended(Path file) throws IOException {
        PlanHistory before = PlanFile.readHistory(file).value().orElseThrow();

        assertThat(PlanFile.amend(file, before, AMENDMENT)).isEmpty();

        assertThat(PlanFile.readHistory(file)).isEqualTo(Loaded.of(before.amend(AMENDMENT)));
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
        return Files.readString(file, UTF_8);
    }

    @Test
    void a_plan_without_amendments_gets_a_section_at_its_end() throws IOException {
        String text = "# Kế hoạch của tôi\n" + teaShop().yaml() + "# hết\n";

        assertThat(amended(file("plan.yaml", text))).isEqualTo(text + "\namendments:\n" + WRITTEN);
    }

    @Test
    void further_amendments_follow_the_others() throws IOException {
        String text = amendedTeaShop().yaml();

        assertThat(amended(file("plan.yml", text))).isEqualTo(text + WRITTEN);
    }

    @Test
    void what_follows_the_section_stays_where_it_is() throws IOException {
        String section = TeaShop.resource("tea-shop-amendments.yaml");
        String text =
                teaShop().yaml().replace("waivers:\n", section + "\n# Bỏ qua tạm\nwaivers:\n");

        assertThat(amended(file("plan.yaml", text)))
                .isEqualTo(text.replace("\n\n# Bỏ qua", "\n" + WRITTEN + "\n# Bỏ qua"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendments: []", "amendments: [ ] # chưa có", "\"amendments\": []"})
    void an_empty_section_is_filled(String empty) throws IOException {
        String text = teaShop().yaml() + empty + "\n";

        assertThat(amended(file("plan.yaml", text)))
                .startsWith(teaShop().yaml())
                .endsWith("\n" + WRITTEN);
    }

    @Test
    void items_keep_the_indent_of_those_that_are_there() throws IOException {
        String section = TeaShop.resource("tea-shop-amendments.yaml").replace("\n  ", "\n");
        String text = teaShop().yaml() + section;

        assertThat(amended(file("plan.yaml", text))).isEqualTo(text + WRITTEN.indent(-2));
    }

    @Test
    void line_ends_and_the_mark_at_the_beginning_stay() throws IOException {
        String text = "\ufeff" + teaShop().yaml().replace("\n", "\r\n");

        assertThat(amended(file("plan.yaml", text)))
                .startsWith(text)
                .endsWith(WRITTEN.replace("\n", "\r\n"));
    }

    @Test
    void another_style_of_yaml_is_written_anew() throws IOException {
        String flow = PlanFile.writeJson(amendedTeaShop().history());

        assertThat(amended(file("plan.yaml", flow))).startsWith("aop: 1\n");
    }

    @Test
    void json_stays_json() throws IOException {
        String json = PlanFile.writeJson(teaShop().plan());

        assertThat(amended(file("plan.json", json))).startsWith("{");
    }

    @Test
    void the_file_keeps_its_permissions() throws IOException {
        Path file = file("plan.yaml", teaShop().yaml());
        Set<PosixFilePermission> group =
                Set.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.GROUP_WRITE);
        Files.setPosixFilePermissions(file, group);

        amended(file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(group);
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_lost() throws IOException {
        Path file = file("plan.yaml", amendedTeaShop().yaml());

        List<FileProblem> problems = PlanFile.amend(file, teaShop().history(), AMENDMENT);

        assertThat(problems)
                .singleElement()
                .satisfies(
                        it -> assertThat(it.message().key()).isEqualTo("plan.changed-meanwhile"));
        assertThat(file).hasContent(amendedTeaShop().yaml());
    }
}
