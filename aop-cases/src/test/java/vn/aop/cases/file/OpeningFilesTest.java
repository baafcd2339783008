package vn.aop.cases.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before a file is looked into. */
class OpeningFilesTest {

    @TempDir Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return file(name, text.getBytes(charset));
    }

    private static List<String> problems(Path path) {
        return Told.told(FileText.read(path).problems());
    }

    @Test
    void opens_a_file_with_a_byte_order_mark() throws IOException {
        Path path = file("plan.yaml", "\uFEFFname: Tã", UTF_8);

        assertThat(FileText.read(path).value().orElseThrow().text()).isEqualTo("name: Tã");
    }

    @Test
    void refuses_a_missing_file_and_offers_its_neighbours() throws IOException {
        file("plan.yaml", "name: A", UTF_8);
        Path path = folder.resolve("plan.yml");

        assertThat(problems(path))
                .containsExactly("0:0 file.missing {file=" + path + ", nearest=[plan.yaml]}");
    }

    @Test
    void refuses_a_folder() {
        assertThat(problems(folder)).containsExactly("0:0 file.directory {file=" + folder + "}");
    }

    @Test
    void refuses_another_ending() throws IOException {
        Path path = file("plan.txt", "name: A", UTF_8);

        assertThat(problems(path))
                .containsExactly(
                        "0:0 file.extension {file=" + path + ", known=[.yaml, .yml, .json]}");
    }

    @Test
    void takes_endings_in_capitals() throws IOException {
        assertThat(problems(file("PLAN.YML", "name: A", UTF_8))).isEmpty();
    }

    @Test
    void refuses_a_file_that_cannot_be_read() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeThat(memory).exists();
        Path path = Files.createSymbolicLink(folder.resolve("plan.yaml"), memory);

        assertThat(problems(path)).containsExactly("0:0 file.unreadable {file=" + path + "}");
    }

    @Test
    void refuses_a_file_of_fifty_megabytes() throws IOException {
        Path path = folder.resolve("plan.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }

        assertThat(problems(path))
                .containsExactly(
                        "0:0 file.too-large {file=" + path + ", kilobytes=48829, most=256}");
    }

    @Test
    void reads_256_kilobytes_and_refuses_one_byte_more() throws IOException {
        String longest = "name: A\n#".concat("ệ".repeat(87_378)).concat("x");

        assertThat(longest.getBytes(UTF_8)).hasSize(256 * 1024);
        assertThat(problems(file("plan.yaml", longest, UTF_8))).isEmpty();
        assertThat(SampleFile.problems(longest)).isEmpty();

        Path path = file("plan.yaml", longest + "x", UTF_8);

        assertThat(problems(path))
                .containsExactly("0:0 file.too-large {file=" + path + ", kilobytes=257, most=256}");
        assertThat(SampleFile.problems(longest + "x"))
                .containsExactly("0:0 file.too-large {file=sample.yaml, kilobytes=257, most=256}");
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        Path path = file("plan.yaml", " \n\n", UTF_8);

        assertThat(problems(path)).containsExactly("0:0 file.empty {file=" + path + "}");
    }

    @Test
    void refuses_a_file_of_comments() {
        assertThat(SampleFile.problems("# nothing yet\n"))
                .containsExactly("0:0 file.empty {file=sample.yaml}");
    }

    @Test
    void tells_the_place_of_the_first_byte_that_is_not_utf_8() throws IOException {
        Path path = file("plan.yaml", "name: A\nindustry: caf\u00e9 m\u1eb9", ISO_8859_1);

        assertThat(problems(path)).containsExactly("2:14 file.not-utf-8 {found=E9}");
    }

    @Test
    void tells_the_place_of_a_character_cut_off_at_the_end() throws IOException {
        Path path = file("plan.yaml", new byte[] {'a', ':', ' ', (byte) 0xE1, (byte) 0xBA});

        assertThat(problems(path)).containsExactly("1:4 file.not-utf-8 {found=E1}");
    }

    @Test
    void refuses_utf_16() throws IOException {
        Path path = file("plan.yaml", "name: A", UTF_16);

        assertThat(problems(path)).containsExactly("0:0 file.utf-16 {file=" + path + "}");
    }

    @Test
    void refuses_utf_16_without_a_byte_order_mark() throws IOException {
        Path path = file("plan.yaml", "name: A", UTF_16LE);

        assertThat(problems(path)).containsExactly("1:0 file.binary {}");
    }

    @Test
    void refuses_a_picture_or_a_spreadsheet() throws IOException {
        Path path = file("plan.yaml", new byte[] {'P', 'K', 3, 4, '\n', 0, (byte) 0xFF});

        assertThat(problems(path)).containsExactly("2:0 file.binary {}");
    }

    @Test
    void refuses_invisible_characters() throws IOException {
        Path path = file("plan.yaml", "name: A\ncount:\u00071", UTF_8);

        assertThat(problems(path)).containsExactly("2:7 file.control-character {found=U+0007}");
    }
}
