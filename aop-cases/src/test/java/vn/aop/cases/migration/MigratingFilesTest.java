package vn.aop.cases.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.TextEdit;
import vn.aop.cases.folder.Turn;
import vn.aop.core.text.Validated;

class MigratingFilesTest {

    private static final String OLD = "aop: 1 # định dạng\ntoday: 2026-09-05\nsince: 2026-09-01\n";
    private static final String NEW = "aop: 2 # định dạng\ntoday: 2026-09-05\nfrom: 2026-09-01\n";
    private static final MigratingFiles MIGRATING =
            new MigratingFiles(Migrations.of(List.of(new SinceInstead(1))));

    @TempDir private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void brings_every_file_to_the_newest_version() throws IOException {
        Path one = write("one.yaml", OLD);
        Path two = write("two.yaml", OLD);
        Path newest = write("three.yaml", NEW);

        List<Migrated> migrated =
                MIGRATING.migrate(List.of(one, newest, two)).value().orElseThrow();

        assertThat(migrated).extracting(Migrated::isChanged).containsExactly(true, false, true);
        assertThat(one).hasContent(NEW);
        assertThat(two).hasContent(NEW);
        assertThat(newest).hasContent(NEW);
        assertThat(names()).containsExactly(Turn.LOCK, "one.yaml", "three.yaml", "two.yaml");
    }

    @Test
    void does_nothing_a_second_time() throws IOException {
        Path file = write("one.yaml", OLD);
        MIGRATING.migrate(List.of(file));

        assertThat(MIGRATING.migrate(List.of(file)).value().orElseThrow())
                .noneMatch(Migrated::isChanged);
        assertThat(file).hasContent(NEW);
    }

    @Test
    void where_nothing_is_to_be_done_not_even_a_lock_is_written() throws IOException {
        Path file = write("one.yaml", NEW);

        MIGRATING.migrate(List.of(file));

        assertThat(names()).containsExactly("one.yaml");
    }

    @Test
    void changes_none_where_one_cannot_be_and_tells_all_that_cannot() throws IOException {
        Path old = write("one.yaml", OLD);
        Path newer = write("newer.yaml", "aop: 3\n");
        Path missing = folder.resolve("missing.yaml");

        Validated<List<Migrated>, FileProblem> told =
                MIGRATING.migrate(List.of(old, newer, missing));

        assertThat(told.problems())
                .extracting(FileProblem::file)
                .containsExactly(newer.toString(), missing.toString());
        assertThat(old).hasContent(OLD);
        assertThat(names()).containsExactly("newer.yaml", "one.yaml");
    }

    @Test
    void a_file_may_be_named_twice() throws IOException {
        Path file = write("one.yaml", OLD);

        assertThat(MIGRATING.migrate(List.of(file, file)).value().orElseThrow()).hasSize(2);
        assertThat(file).hasContent(NEW);
    }

    /** Between the first look and the turn, somebody else may have written. */
    @Test
    void changes_what_is_there_when_its_turn_has_come() throws IOException {
        Path file = write("one.yaml", OLD);
        Migration meanwhile = new Meanwhile(file, OLD.replace("-05", "-06"), 1);

        new MigratingFiles(Migrations.of(List.of(meanwhile))).migrate(List.of(file));

        assertThat(file).hasContent(NEW.replace("-05", "-06"));
    }

    @Test
    void an_editor_that_waits_for_no_turn_keeps_what_it_wrote() throws IOException {
        Path file = write("one.yaml", OLD);
        String edited = OLD.replace("-05", "-06");
        Migration meanwhile = new Meanwhile(file, edited, 2);

        Validated<List<Migrated>, FileProblem> told =
                new MigratingFiles(Migrations.of(List.of(meanwhile))).migrate(List.of(file));

        assertThat(told.problems())
                .extracting(it -> it.message().key())
                .containsExactly("file.changed-meanwhile");
        assertThat(file).hasContent(edited);
        assertThat(names()).containsExactly(Turn.LOCK, "one.yaml");
    }

    /** Somebody writes the file while it is looked at for so many times. */
    private static final class Meanwhile implements Migration {

        private final Path file;
        private final String text;
        private int looks;

        Meanwhile(Path file, String text, int looks) {
            this.file = file;
            this.text = text;
            this.looks = looks;
        }

        @Override
        public FileFormat format() {
            return FileFormat.TODAY;
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public List<TextEdit> edits(PlainFile plain) {
            looks--;
            if (looks == 0) {
                write();
            }
            return new SinceInstead(1).edits(plain);
        }

        private void write() {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A folder where the lock should be cannot be taken by anybody, not even by root. */
    @Test
    void tells_that_it_cannot_write_and_leaves_all_as_it_was() throws IOException {
        Path file = write("one.yaml", OLD);
        Files.createDirectory(folder.resolve(Turn.LOCK));

        assertThatThrownBy(() -> MIGRATING.migrate(List.of(file)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent(OLD);
    }
}
