package vn.aop.cases.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

    @TempDir Path temp;

    private Path folder;

    @BeforeEach
    void makesTheFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("shop"));
    }

    private void write(Path file, String text) throws IOException {
        try (Turn turn = Turn.in(folder)) {
            turn.prepare(file, text);
            turn.commit();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void mode(Path file, String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    /** Returns what is left of permissions to a new file: the user's mask may forbid some. */
    private String unmasked(String mode) throws IOException {
        return mode(
                Files.createFile(
                        temp.resolve(mode),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString(mode))));
    }

    @Test
    void writes_new_files_and_replaces_old_ones() throws IOException {
        Path file = folder.resolve("plan.yaml");

        write(file, "một");
        write(file, "hai");

        assertThat(file).hasContent("hai");
        assertThat(names(folder)).containsExactly(".lock", "plan.yaml");
    }

    @Test
    void what_is_not_committed_leaves_nothing_behind() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "một");

        try (Turn turn = Turn.in(folder)) {
            turn.prepare(file, "hai");
            Files.writeString(turn.prepareFolder().resolve("plan.yaml"), "ba");
            assertThat(file).hasContent("một");
        }

        assertThat(file).hasContent("một");
        assertThat(names(folder)).containsExactly(".lock", "plan.yaml");
    }

    @Test
    void prepares_no_file_twice() throws IOException {
        try (Turn turn = Turn.in(folder)) {
            turn.prepare(folder.resolve("plan.yaml"), "một");

            assertThatThrownBy(() -> turn.prepare(folder.resolve("./plan.yaml"), "hai"))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
    }

    @Test
    void the_next_turn_clears_away_what_a_killed_program_left_and_nothing_else()
            throws IOException {
        Files.writeString(folder.resolve(".aop-1y2p0ij32e8e7.tmp"), "half a pl");
        Path half = Files.createDirectory(folder.resolve(".aop-zik0zj.tmp"));
        Files.writeString(half.resolve("plan.yaml"), "half a pl");
        List<String> others =
                List.of(".aop-.tmp", ".aop-note.tmp.txt", ".plan.yaml.swp", "aop-1y2p.tmp");
        for (String name : others) {
            Files.writeString(folder.resolve(name), "somebody's own");
        }

        Turn.in(folder).close();

        assertThat(names(folder)).containsAll(others).contains(".lock").hasSize(5);
    }

    @Test
    void one_thread_has_the_turn_at_a_time() throws IOException {
        Path file = Files.writeString(folder.resolve("count"), "0");
        AtomicInteger inside = new AtomicInteger();

        IntStream.range(0, 40)
                .parallel()
                .forEach(
                        i -> {
                            try (Turn turn = Turn.in(folder)) {
                                assertThat(inside.incrementAndGet()).isEqualTo(1);
                                int count = Integer.parseInt(Files.readString(file));
                                turn.prepare(file, String.valueOf(count + 1));
                                turn.commit();
                                inside.decrementAndGet();
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });

        assertThat(file).hasContent("40");
    }

    @Test
    void two_who_want_the_same_folders_never_wait_for_each_other() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));

        IntStream.range(0, 40)
                .parallel()
                .forEach(
                        i -> {
                            List<Path> both =
                                    i % 2 == 0 ? List.of(folder, other) : List.of(other, folder);
                            try {
                                Turn.in(both).close();
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw-------", "rw-rw-rw-"})
    void a_replaced_file_keeps_its_permissions(String old) throws IOException {
        assumeTrue(isPosix(), "files have permissions");
        Path file = Files.writeString(folder.resolve("plan.yaml"), "một");
        mode(file, old);

        write(file, "hai");

        assertThat(mode(file)).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({"rwx------, rw-------", "rwxr-x---, rw-r-----", "rwxr-xr-x, rw-r--r--"})
    void a_new_file_is_as_open_as_its_folder(String around, String expected) throws IOException {
        assumeTrue(isPosix(), "files have permissions");
        mode(folder, around);

        write(folder.resolve("decisions.yaml"), "một");

        assertThat(mode(folder.resolve("decisions.yaml"))).isEqualTo(unmasked(expected));
        assertThat(mode(folder.resolve(".lock"))).isEqualTo(expected);
    }

    @Test
    void whoever_may_write_into_the_folder_may_take_its_lock() throws IOException {
        assumeTrue(isPosix(), "files have permissions");
        mode(folder, "rwxrwx---");

        Turn.in(folder).close();

        assertThat(mode(folder.resolve(".lock"))).isEqualTo("rw-rw----");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        assumeTrue(isPosix(), "links can be made");
        Path real = Files.writeString(folder.resolve("plan.yaml"), "một");
        Path link = Files.createSymbolicLink(temp.resolve("link.yaml"), real);

        write(link, "hai");

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("hai");
    }

    @Test
    void a_folder_of_its_owner_only_is_closed_to_all_others() throws IOException {
        assumeTrue(isPosix(), "files have permissions");
        Path own = temp.resolve("data/plans");
        mode(folder, "rwxr-xr-x");

        NewFolder.ofItsOwnerOnly(own);
        NewFolder.ofItsOwnerOnly(folder);

        assertThat(mode(own)).isEqualTo("rwx------");
        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
