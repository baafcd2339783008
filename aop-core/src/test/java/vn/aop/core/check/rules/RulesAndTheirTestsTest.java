package vn.aop.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.check.Rule;

/**
 * Where is the test of a rule? In the class that is called like the rule, {@code SeasonIgnoredTest}
 * for {@code season-ignored}; it often stands within a class of its topic, with which it shares its
 * plans.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RulesAndTheirTestsTest {

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .importPackages(BuiltInRules.class.getPackageName());

    static Stream<String> rules() {
        return BuiltInRules.all().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_its_test_under_its_name(String id) {
        String name = BuiltInRules.checks().rule(id).orElseThrow().getClass().getSimpleName();

        assertThat(called(name + "Test")).as("%sTest for %s", name, id).hasSize(1);
        assertThat(tests(called(name + "Test").get(0))).as("tests in %sTest", name).isPositive();
    }

    /** The class of a rule is found by its id as well. */
    @ParameterizedTest
    @MethodSource("rules")
    void a_class_is_called_as_its_rule(String id) {
        Rule rule = BuiltInRules.checks().rule(id).orElseThrow();
        String kebab =
                rule.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=.)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);

        assertThat(id).isEqualTo(kebab);
    }

    @Test
    void a_rule_without_a_test_is_found() {
        assertThat(called("SeasonIgnoredTest")).hasSize(1);
        assertThat(called("SeasonForgottenTest")).isEmpty();
    }

    private List<JavaClass> called(String name) {
        return classes.stream().filter(it -> it.getSimpleName().equals(name)).toList();
    }

    private static long tests(JavaClass one) {
        return one.getMethods().stream()
                .filter(
                        it ->
                                it.isAnnotatedWith(Test.class)
                                        || it.isAnnotatedWith(ParameterizedTest.class))
                .count();
    }
}
