package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.core.text.Language;

/** Every key that the code speaks of has a sentence. */
class SentencesTest {

    /**
     * Keys stand in the code as texts such as "goal.unknown": a subject, a dot, kebab-case words.
     */
    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:metric|file|mapping|case|plan|change|trade|projection|coherence|review|actuals|undefined|trace|cut|correct|ground|decision|displaced)"
                            + "\\.(?!yaml)[a-z0-9]+(?:-[a-z0-9]+)*)\"");

    @Test
    void every_key_in_the_code_has_a_sentence() {
        Set<String> keys = Wording.of(Language.VI).keys();

        assertThat(keysInCode()).isNotEmpty().isSubsetOf(keys);
    }

    private static Set<String> keysInCode() {
        Set<String> keys = new TreeSet<>();
        for (String module : Set.of("aop-core", "aop-cases")) {
            for (Path source : sources(Path.of("..", module, "src", "main", "java"))) {
                KEY.matcher(read(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static Set<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Set<Path> sources = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
