package vn.aop.cases.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Today;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class PlanFoldersTest {

    private static final Amendment AMENDMENT =
            new Amendment(
                    List.of(new ActionChange.Delay("A5", 1)),
                    Amendment.Cause.MARKET,
                    Text.of("Sàn dời ngày: \"9.9\" # không phải lỗi\nhai dòng"),
                    "lan",
                    LocalDate.of(2026, 7, 3),
                    Amendment.Occasion.MONTHLY_REVIEW);

    private static final LocalDate BEFORE_ITS_AMENDMENTS = LocalDate.of(2026, 3, 1);

    private final PlanFolders folders = new PlanFolders();

    @TempDir Path temp;

    private Path plan;

    @BeforeEach
    void copiesTheCase() {
        Path folder = temp.resolve("shop");
        Case shop = Cases.shipped().find("babycare-house").orElseThrow();
        assertThat(shop.copyTo(folder, BEFORE_ITS_AMENDMENTS)).isEmpty();
        plan = folder.resolve("plan.yaml");
    }

    private static LoggedDecision question(String id) {
        return new LoggedDecision(
                id,
                LoggedDecision.Kind.OPPORTUNITY,
                Text.of("Việc gì đó " + id),
                LocalDate.of(2026, 3, 1),
                "lan",
                LoggedDecision.Answer.NO,
                Optional.empty(),
                Optional.empty());
    }

    private static LoggedDecision cameOfIt(LoggedDecision question, String what) {
        return question.with(new LoggedDecision.Aftermath(Text.of(what), LocalDate.of(2026, 4, 1)));
    }

    private PlanHistory history() {
        return folders.find(plan).orElseThrow().history();
    }

    private static List<String> hidden(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.startsWith("."))
                    .toList();
        }
    }

    @Test
    void keeps_an_amendment_in_the_plan_and_all_else_in_the_file() throws IOException {
        String before = Files.readString(plan);

        Workspace kept = folders.alter(plan, now -> now.amend(history(), AMENDMENT));

        assertThat(folders.find(plan)).hasValue(kept);
        assertThat(kept.history().amendments()).containsExactly(AMENDMENT);
        assertThat(Files.readString(plan)).startsWith(before);
        assertThat(plan.resolveSibling("decisions.yaml")).doesNotExist();
        assertThat(hidden(plan.getParent())).containsExactly(".lock");
    }

    @Test
    void a_question_leaves_the_plan_alone() throws IOException {
        String before = Files.readString(plan);

        folders.alter(plan, now -> now.ask(PlanFoldersTest::question));
        Workspace kept = folders.alter(plan, now -> now.ask(PlanFoldersTest::question));

        assertThat(folders.find(plan)).hasValue(kept);
        assertThat(kept.log().entries()).containsExactly(question("D1"), question("D2"));
        assertThat(plan).hasContent(before);
    }

    @Test
    void refuses_to_amend_a_plan_that_somebody_else_has_amended() throws IOException {
        PlanHistory seen = history();
        folders.alter(plan, now -> now.amend(seen, AMENDMENT));
        String kept = Files.readString(plan);

        assertThatThrownBy(() -> folders.alter(plan, now -> now.amend(seen, AMENDMENT)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        it -> assertThat(it.reason().key()).isEqualTo("plan.changed-meanwhile"));

        assertThat(plan).hasContent(kept);
    }

    @Test
    void refuses_to_tell_over_what_somebody_else_has_told() {
        LoggedDecision seen = question("D1");
        folders.alter(plan, now -> now.ask(PlanFoldersTest::question));
        Workspace kept = folders.alter(plan, now -> now.tell(seen, cameOfIt(seen, "Bán được")));

        assertThatThrownBy(
                        () -> folders.alter(plan, now -> now.tell(seen, cameOfIt(seen, "Bán ế"))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        it -> assertThat(it.reason().key()).isEqualTo("log.changed-meanwhile"));

        assertThat(folders.find(plan)).hasValue(kept);
    }

    @Test
    void refuses_to_write_over_what_an_editor_saved_while_the_change_was_made() throws IOException {
        PlanHistory seen = history();

        assertThatThrownBy(
                        () ->
                                folders.alter(
                                        plan,
                                        now -> {
                                            edit();
                                            return now.amend(seen, AMENDMENT);
                                        }))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(Files.readString(plan)).startsWith("# edited\n");
        assertThat(hidden(plan.getParent())).containsExactly(".lock");
    }

    private void edit() {
        try {
            Files.writeString(plan, "# edited\n" + Files.readString(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keeps_plan_and_log_where_both_change() {
        Workspace kept =
                folders.alter(
                        plan,
                        now -> now.amend(now.history(), AMENDMENT).ask(PlanFoldersTest::question));

        assertThat(folders.find(plan)).hasValue(kept);
    }

    @Test
    void a_plan_in_json_stays_json() throws IOException {
        Path json = plan.resolveSibling("other.json");
        Files.writeString(json, PlanFile.writeJson(history()));

        Workspace kept = folders.alter(json, now -> now.amend(now.history(), AMENDMENT));

        assertThat(folders.find(json)).hasValue(kept);
        assertThat(Files.readString(json)).startsWith("{");
    }

    @Test
    void a_plan_behind_a_link_has_its_log_beside_the_link() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        Path link = Files.createSymbolicLink(other.resolve("plan.yaml"), plan);

        Workspace kept =
                folders.alter(
                        link,
                        now -> now.amend(now.history(), AMENDMENT).ask(PlanFoldersTest::question));

        assertThat(link).isSymbolicLink();
        assertThat(folders.find(link)).hasValue(kept);
        assertThat(history()).isEqualTo(kept.history());
        assertThat(other.resolve("decisions.yaml")).exists();
        assertThat(plan.resolveSibling("decisions.yaml")).doesNotExist();
    }

    @Test
    void keeps_nothing_of_the_plan_where_the_log_cannot_be_kept() throws IOException {
        String before = Files.readString(plan);
        LoggedDecision question = question("D1");
        LoggedDecision tooLong = cameOfIt(question, "dài ".repeat(2_500_000));

        assertThatThrownBy(
                        () ->
                                folders.alter(
                                        plan,
                                        now ->
                                                now.amend(now.history(), AMENDMENT)
                                                        .ask(id -> tooLong)))
                .isInstanceOf(ProblemsException.class);

        assertThat(plan).hasContent(before);
        assertThat(hidden(plan.getParent())).containsExactly(".lock");
    }

    @Test
    void a_folder_in_the_place_of_the_log_is_told() throws IOException {
        Files.createDirectory(plan.resolveSibling("decisions.yaml"));

        assertThatThrownBy(() -> folders.alter(plan, now -> now.ask(PlanFoldersTest::question)))
                .isInstanceOf(UnreadableFiles.class);
    }

    @Test
    void a_file_that_must_be_mended_is_left_alone() throws IOException {
        Files.writeString(plan, Files.readString(plan).replace("company:", "compny:"));
        String broken = Files.readString(plan);

        assertThatThrownBy(() -> folders.alter(plan, now -> now.ask(PlanFoldersTest::question)))
                .isInstanceOfSatisfying(
                        UnreadableFiles.class, it -> assertThat(it.problems()).isNotEmpty());

        assertThat(plan).hasContent(broken);
    }

    @Test
    void keeps_the_day_beside_the_plan_and_never_in_it() throws IOException {
        Today copied = Today.first(BEFORE_ITS_AMENDMENTS);
        Today october = copied.on(LocalDate.of(2026, 10, 1));
        String before = Files.readString(plan);
        assertThat(folders.find(plan).orElseThrow().today()).contains(copied);

        folders.alter(plan, now -> now.with(october));

        assertThat(folders.find(plan).orElseThrow().today()).contains(october);
        assertThat(plan).hasContent(before);
        assertThat(plan.resolveSibling("decisions.yaml")).doesNotExist();
        assertThat(hidden(plan.getParent())).containsExactly(".lock");
    }

    @Test
    void a_folder_without_a_day_stays_without() throws IOException {
        Files.delete(plan.resolveSibling("today.yaml"));

        folders.alter(plan, now -> now.ask(PlanFoldersTest::question));

        assertThat(folders.find(plan).orElseThrow().today()).isEmpty();
        assertThat(plan.resolveSibling("today.yaml")).doesNotExist();
    }

    @Test
    void a_day_that_cannot_be_read_is_told_and_left_alone() throws IOException {
        Path today = Files.writeString(plan.resolveSibling("today.yaml"), "today: tomorrow");

        assertThatThrownBy(() -> folders.alter(plan, now -> now.ask(PlanFoldersTest::question)))
                .isInstanceOfSatisfying(
                        UnreadableFiles.class, it -> assertThat(it.problems()).isNotEmpty());
        assertThat(today).hasContent("today: tomorrow");
    }

    @Test
    void knows_the_last_day_on_which_it_was_used() {
        Workspace fresh = new Workspace(history(), DecisionLog.empty());

        assertThat(fresh.lastUsed()).isEmpty();
        assertThat(fresh.ask(PlanFoldersTest::question).lastUsed())
                .contains(LocalDate.of(2026, 3, 1));
        assertThat(fresh.ask(it -> cameOfIt(question(it), "Tốt")).lastUsed())
                .contains(LocalDate.of(2026, 4, 1));
        assertThat(fresh.amend(history(), AMENDMENT).lastUsed()).contains(AMENDMENT.on());
    }

    @Test
    void makes_a_folder_as_a_whole_and_never_twice() throws IOException {
        Path made = temp.resolve("mine/plan.yaml");
        Workspace workspace = new Workspace(history(), DecisionLog.empty());

        folders.create(made, workspace);

        assertThat(folders.find(made)).hasValue(workspace);
        assertThat(made.resolveSibling("today.yaml")).doesNotExist();
        assertThat(hidden(temp.resolve(".new"))).containsExactly(".lock");
        assertThatThrownBy(() -> folders.create(made, workspace))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
    }

    @Test
    void tells_that_a_folder_cannot_be_made() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        Workspace workspace = new Workspace(history(), DecisionLog.empty());

        assertThatThrownBy(() -> folders.create(file.resolve("mine/plan.yaml"), workspace))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void finds_and_alters_nothing_where_there_is_no_plan() {
        Path none = temp.resolve("none/plan.yaml");

        assertThat(folders.find(none)).isEmpty();
        assertThatThrownBy(() -> folders.alter(none, now -> now))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(none.getParent()).doesNotExist();
    }
}
