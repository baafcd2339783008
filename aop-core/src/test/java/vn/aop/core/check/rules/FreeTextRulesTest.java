package vn.aop.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.text.Lexicon;
import vn.aop.core.text.Phrases;
import vn.aop.core.text.Speech;
import vn.aop.core.text.Words;

/**
 * Which rules read the words of free text. What rests on words alone never says <em>must</em>: that
 * nothing of that kind hangs on the names in a plan is tried in {@code FreeTextTest} of the cases.
 */
class FreeTextRulesTest {

    private static final Set<Class<?>> READING =
            Set.of(
                    Words.class,
                    Words.Telling.class,
                    Phrases.class,
                    Speech.class,
                    Lexicon.class,
                    Pattern.class,
                    Normalizer.class);

    @Test
    void rules_that_read_words_are_these() {
        assertThat(readers())
                .isEqualTo(
                        Map.of(
                                // The people added and the wages say must; names say should.
                                "hires-despite-policy", Severity.MUST_MEND,
                                "refused-but-planned", Severity.SHOULD_MEND,
                                // It praises what the other leaves alone.
                                "says-no", Severity.WELL_DONE,
                                // A theme that names a channel only takes the finding away.
                                "choice-not-named", Severity.SHOULD_MEND));
    }

    private static Map<String, Severity> readers() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(BuiltInRules.class.getPackageName());
        Map<String, Severity> readers = new TreeMap<>();
        for (Rule rule : BuiltInRules.all()) {
            if (parts(classes.get(rule.getClass())).anyMatch(FreeTextRulesTest::reads)) {
                readers.put(rule.id(), rule.severity());
            }
        }
        return readers;
    }

    /**
     * The class of a rule and those beside it which it uses, but for skills: those are tags that a
     * planner gives to people and work alike.
     */
    private static Stream<JavaClass> parts(JavaClass rule) {
        return Stream.concat(
                Stream.of(rule),
                rule.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(it -> it.getPackage().equals(rule.getPackage()))
                        .filter(it -> !it.getSimpleName().equals("Skills")));
    }

    private static boolean reads(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(it -> READING.stream().anyMatch(it::isEquivalentTo));
    }
}
