package vn.aop.web.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.DecisionLog;
import vn.aop.core.decision.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;

class CopyFolderTest {

    private static final CopyId ID = CopyId.another("babycare-house", new Random(1));

    @TempDir Path data;

    private static Copy copy() {
        Plan plan = Cases.find("babycare-house").orElseThrow().plan();
        return new Copy(ID, PlanHistory.of(plan), DecisionLog.empty());
    }

    private static Copy amended(Copy copy) {
        Amendment amendment =
                new Amendment(
                        List.of(new ActionChange.Delay("A5", 1)),
                        Amendment.Cause.MARKET,
                        Text.of("Sàn dời ngày: \"9.9\" # không phải lỗi\nhai dòng"),
                        "lan",
                        LocalDate.of(2026, 7, 3),
                        Amendment.Occasion.MONTHLY_REVIEW);
        return copy.with(copy.history().amend(amendment));
    }

    private static Copy asked(Copy copy) {
        LoggedDecision entry =
                new LoggedDecision(
                        copy.log().nextId(),
                        LoggedDecision.Kind.OPPORTUNITY,
                        Text.of("Việc gì đó"),
                        LocalDate.of(2026, 3, 1),
                        "lan",
                        LoggedDecision.Answer.NO,
                        Optional.empty(),
                        Optional.empty());
        return copy.with(copy.log().with(entry));
    }

    @Test
    void reads_everything_back_after_a_restart() {
        new CopyFolder(data).add(copy());
        Copy altered = new CopyFolder(data).alter(ID, it -> asked(amended(it)));

        assertThat(new CopyFolder(data).find(ID)).hasValue(altered);
        assertThat(altered.history().amendments()).hasSize(1);
        assertThat(altered.log().entries()).hasSize(1);
    }

    @Test
    void makes_no_folder_before_there_is_a_copy() {
        CopyFolder copies = new CopyFolder(data.resolve("new"));

        assertThat(copies.find(ID)).isEmpty();
        assertThat(data.resolve("new")).doesNotExist();
        assertThatThrownBy(() -> copies.alter(ID, it -> it))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void keeps_nothing_of_a_change_that_fails() throws IOException {
        CopyFolder copies = new CopyFolder(data);
        copies.add(copy());

        assertThatThrownBy(
                        () ->
                                copies.alter(
                                        ID,
                                        it -> {
                                            throw new IllegalArgumentException("no");
                                        }))
                .hasMessage("no");

        assertThat(copies.find(ID)).hasValue(copy());
        try (Stream<Path> files = Files.list(data.resolve("plans").resolve(ID.toString()))) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", "plan.yaml", "decisions.yaml");
        }
    }

    @Test
    void loses_nothing_where_many_change_a_copy_at_once() {
        new CopyFolder(data).add(copy());

        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> new CopyFolder(data).alter(ID, CopyFolderTest::asked));

        assertThat(new CopyFolder(data).find(ID).orElseThrow().log().entries()).hasSize(8);
    }

    @Test
    void tells_what_is_wrong_with_a_file_changed_by_hand() throws IOException {
        CopyFolder copies = new CopyFolder(data);
        copies.add(copy());
        Path plan = data.resolve("plans").resolve(ID.toString()).resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("company:", "compny:"));

        assertThatThrownBy(() -> copies.find(ID))
                .isInstanceOfSatisfying(
                        UnreadableCopy.class, it -> assertThat(it.problems()).isNotEmpty());
    }

    @Test
    void adds_no_copy_twice() {
        CopyFolder copies = new CopyFolder(data);
        copies.add(copy());

        assertThatThrownBy(() -> copies.add(copy()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
    }
}
