package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever reads the name of a type knows which one is meant. */
class SimpleNamesTest {

    private static final Path WORDS = Path.of("../docs/words.md");

    /** The same thing again: as a page shows it, as a form asks for it, as an answer names it. */
    private static final Set<String> THE_SAME =
            Set.of("ActionCard$Milestone", "BridgeSection$Coverage", "Frame$Today");

    private static List<JavaClass> types;

    @BeforeAll
    static void reads() {
        types =
                ProgramClasses.all().stream()
                        .filter(it -> !it.getSimpleName().isEmpty())
                        .filter(it -> !it.getSimpleName().equals("package-info"))
                        .toList();
    }

    private static List<String> ofTheirOwn() {
        return types.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .toList();
    }

    @Test
    void no_two_types_have_one_name() {
        assertThat(ofTheirOwn()).hasSizeGreaterThan(800).doesNotHaveDuplicates();
    }

    @Test
    void no_type_within_another_is_called_like_something_else() {
        Set<String> own = Set.copyOf(ofTheirOwn());

        assertThat(types.stream().filter(it -> !it.isTopLevelClass()))
                .filteredOn(it -> own.contains(it.getSimpleName()))
                .extracting(it -> it.getName().substring(it.getPackageName().length() + 1))
                .containsExactlyInAnyOrderElementsOf(THE_SAME);
    }

    @Test
    void words_that_are_kept_for_later_are_free() throws IOException {
        String kept = Files.readString(WORDS).split("\n## ")[1];
        List<String> words =
                Pattern.compile("(?m)^\\| ([a-z]+) \\|")
                        .matcher(kept)
                        .results()
                        .map(it -> it.group(1))
                        .toList();

        assertThat(words).contains("draft", "criterion");
        assertThat(types)
                .extracting(it -> it.getSimpleName().toLowerCase(Locale.ROOT))
                .doesNotContainAnyElementsOf(words);
    }
}
