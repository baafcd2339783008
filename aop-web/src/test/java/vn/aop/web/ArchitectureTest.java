package vn.aop.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.aop.core.text.Message;

/** How pages and commands may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> PAGES =
            List.of("plan", "review", "projection", "desk", "history");

    @ArchTest
    static final ArchRule only_the_core_knows_the_solver =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.ojalgo..");

    /** A sentence may be put otherwise; programs are told its name, and nothing else needs it. */
    @ArchTest
    static final ArchRule nothing_is_decided_by_the_name_of_a_sentence =
            classes()
                    .that(describe("read the key of a message", ArchitectureTest::readsKeys))
                    .should()
                    .haveSimpleNameEndingWith("Json");

    /** A newcomer finds the place for a change by the names of folders. */
    @ArchTest
    static void rooms_stay_small(JavaClasses classes) {
        Map<String, Long> files =
                classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName, Collectors.counting()));

        assertThat(files).isNotEmpty();
        assertThat(files)
                .allSatisfy((room, count) -> assertThat(count).as(room).isBetween(1L, 45L));
    }

    /** What several of them show is a widget. */
    @ArchTest
    static void pages_do_not_stand_on_each_other(JavaClasses classes) {
        for (String page : PAGES) {
            noClasses()
                    .that()
                    .resideInAPackage("vn.aop.web." + page)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            PAGES.stream()
                                    .filter(it -> !it.equals(page))
                                    .map("vn.aop.web."::concat)
                                    .toArray(String[]::new))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("(**)").should().beFreeOfCycles();

    private static boolean readsKeys(JavaClass reader) {
        return reader.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(
                        it ->
                                it.getOwner().isEquivalentTo(Message.class)
                                        && it.getName().equals("key"));
    }
}
