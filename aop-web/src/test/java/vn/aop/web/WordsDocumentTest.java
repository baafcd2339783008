package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary in {@code docs/words.md} names types that there are, and its words are kept to. */
class WordsDocumentTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path DOCUMENT = PROJECT.resolve("docs/words.md");
    private static final List<String> FOLDERS =
            List.of("docs", "aop-cases/src/main/resources", "aop-web/src/main/resources");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|[^|]+\\| `\\w+` \\|");
    private static final Pattern TYPE = Pattern.compile("\\| `(\\w+)` \\|");

    @Test
    void every_type_of_the_glossary_is_there() throws IOException {
        Set<String> named =
                TYPE.matcher(Files.readString(DOCUMENT))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> types =
                ProgramClasses.all().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(types);
    }

    /** What the program says, in its own sentences. */
    @ParameterizedTest
    @CsvSource({"1, vi", "2, en"})
    void the_program_speaks_in_the_words_of_the_glossary(int column, String language)
            throws IOException {
        StringBuilder said = new StringBuilder();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
                for (Path file : files.filter(it -> isOf(it, language)).toList()) {
                    said.append(Files.readString(file).toLowerCase(Locale.ROOT));
                }
            }
        }

        assertThat(words(column)).hasSizeGreaterThan(35).allMatch(said.toString()::contains);
    }

    private static boolean isOf(Path file, String language) {
        return file.getFileName().toString().endsWith("_" + language + ".properties");
    }

    /** The words in a column of the glossary. */
    private static List<String> words(int column) throws IOException {
        return ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .flatMap(row -> Stream.of(row.group(column).split(",")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void what_is_not_written_is_written_nowhere(Path text) throws IOException {
        String written = Files.readString(text).toLowerCase(Locale.ROOT);

        assertThat(avoided()).hasSizeGreaterThan(5).noneMatch(written::contains);
    }

    /** The words in the first column of the table of what is not written. */
    private static List<String> avoided() throws IOException {
        String document = Files.readString(DOCUMENT);
        return document.substring(document.indexOf("## Không viết"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| không viết"))
                .filter(line -> !line.startsWith("| ---"))
                .flatMap(line -> Stream.of(line.split("\\|")[1].split(",")))
                .map(String::strip)
                .toList();
    }

    static List<Path> vietnamese() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
                files.filter(WordsDocumentTest::isVietnamese).forEach(texts::add);
            }
        }
        return texts;
    }

    private static boolean isVietnamese(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*(\\.md|_vi\\.properties|\\.yaml)")
                && !name.endsWith(".en.md")
                && !name.equals("words.md");
    }
}
