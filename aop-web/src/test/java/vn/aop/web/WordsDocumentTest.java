package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary in {@code docs/words.md} names types that there are. */
class WordsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/words.md");
    private static final Pattern TYPE = Pattern.compile("\\| `(\\w+)` \\|");

    @Test
    void every_type_of_the_glossary_is_there() throws IOException {
        Set<String> named =
                TYPE.matcher(Files.readString(DOCUMENT))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> types =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("vn.aop")
                                .stream()
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(types);
    }
}
