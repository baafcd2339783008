package vn.aop.web.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.Cases;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;

class CopyFolderTest {

    private static final CopyId ID = CopyId.another("babycare-house", new Random(1));

    @TempDir Path data;

    private static Workspace shipped() {
        Plan plan = Cases.shipped().find("babycare-house").orElseThrow().plan();
        return new Workspace(PlanHistory.of(plan), DecisionLog.empty());
    }

    private static Workspace amended(Workspace now) {
        Amendment amendment =
                new Amendment(
                        List.of(new ActionChange.Delay("A5", 1)),
                        Amendment.Cause.MARKET,
                        Text.of("Sàn dời ngày: \"9.9\" # không phải lỗi\nhai dòng"),
                        "lan",
                        LocalDate.of(2026, 7, 3),
                        Amendment.Occasion.MONTHLY_REVIEW);
        return now.amend(now.history(), amendment);
    }

    private static Workspace asked(Workspace now) {
        return now.ask(
                id ->
                        new LoggedDecision(
                                id,
                                LoggedDecision.Kind.OPPORTUNITY,
                                Text.of("Việc gì đó " + id),
                                LocalDate.of(2026, 3, 1),
                                "lan",
                                LoggedDecision.Answer.NO,
                                Optional.empty(),
                                Optional.empty()));
    }

    private Path folder() {
        return data.resolve("plans").resolve(ID.toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void reads_everything_back_after_a_restart() {
        new CopyFolder(data).create(ID, shipped());
        Workspace altered = new CopyFolder(data).alter(ID, it -> asked(amended(it)));

        assertThat(new CopyFolder(data).find(ID)).hasValue(altered);
        assertThat(altered.history().amendments()).hasSize(1);
        assertThat(altered.log().entries()).hasSize(1);
    }

    @Test
    void makes_no_folder_before_there_is_a_copy() {
        CopyFolder copies = new CopyFolder(data.resolve("new"));

        assertThat(copies.find(ID)).isEmpty();
        assertThatThrownBy(() -> copies.alter(ID, it -> it))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(data.resolve("new")).doesNotExist();
    }

    @Test
    void keeps_nothing_of_a_change_that_fails() throws IOException {
        CopyFolder copies = new CopyFolder(data);
        copies.create(ID, shipped());

        assertThatThrownBy(
                        () ->
                                copies.alter(
                                        ID,
                                        it -> {
                                            throw new IllegalArgumentException("no");
                                        }))
                .hasMessage("no");

        assertThat(copies.find(ID)).hasValue(shipped());
        assertThat(names(folder())).containsExactly(".lock", "decisions.yaml", "plan.yaml");
    }

    @Test
    void loses_nothing_where_many_change_a_copy_at_once() {
        new CopyFolder(data).create(ID, shipped());

        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> new CopyFolder(data).alter(ID, CopyFolderTest::asked));

        assertThat(new CopyFolder(data).find(ID).orElseThrow().log().entries()).hasSize(8);
    }

    @Test
    void nobody_else_on_the_machine_may_list_the_copies() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files have permissions");
        CopyFolder copies = new CopyFolder(data);

        copies.create(ID, shipped());
        copies.alter(ID, CopyFolderTest::asked);

        assertThat(mode(data.resolve("plans"))).isEqualTo("rwx------");
        assertThat(mode(folder())).isEqualTo("rwx------");
        for (String name : names(folder())) {
            assertThat(mode(folder().resolve(name))).as(name).isEqualTo("rw-------");
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void what_cannot_be_kept_is_told_without_its_id_and_leaves_nothing() throws IOException {
        Files.writeString(data.resolve("plans"), "a file in the place of the folder");

        assertThatThrownBy(() -> new CopyFolder(data).create(ID, shipped()))
                .isInstanceOfSatisfying(
                        NotKept.class,
                        it -> {
                            assertThat(it.id()).isEqualTo(ID);
                            assertThat(it).hasCauseInstanceOf(IOException.class);
                            assertThat(it).hasStackTraceContaining("FileAlreadyExists");
                            assertThat(stackTrace(it)).doesNotContain(ID.secret());
                        });
        assertThat(names(data)).containsExactly("plans");
    }

    @Test
    void a_change_that_cannot_be_written_is_told_without_its_id() throws IOException {
        CopyFolder copies = new CopyFolder(data);
        copies.create(ID, shipped());
        Files.createDirectory(folder().resolve(".lock"));

        assertThatThrownBy(() -> copies.alter(ID, CopyFolderTest::asked))
                .isInstanceOfSatisfying(
                        NotKept.class,
                        it -> assertThat(stackTrace(it)).doesNotContain(ID.secret()));
        assertThat(copies.find(ID)).hasValue(shipped());
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void tells_what_is_wrong_with_a_file_changed_by_hand() throws IOException {
        CopyFolder copies = new CopyFolder(data);
        copies.create(ID, shipped());
        Path plan = folder().resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("company:", "compny:"));

        assertThatThrownBy(() -> copies.find(ID))
                .isInstanceOfSatisfying(
                        UnreadableCopy.class, it -> assertThat(it.problems()).isNotEmpty());
    }

    @Test
    void adds_no_copy_twice() {
        CopyFolder copies = new CopyFolder(data);
        copies.create(ID, shipped());

        assertThatThrownBy(() -> copies.create(ID, shipped()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
    }
}
