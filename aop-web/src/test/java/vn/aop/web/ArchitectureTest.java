package vn.aop.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.aop.core.action.Action;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/** How pages and commands may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The door of the program. */
    private static final String ROOT = "";

    /** The packages of the shell from the ground up; those in one row stand beside each other. */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("answer", "coherence", "copy"),
                    List.of("json"),
                    List.of("command.text", "page"),
                    List.of("command.sales"),
                    List.of("cases", "serving"),
                    List.of("checks", "widget"),
                    List.of("form"),
                    List.of("story", "plan", "review", "projection", "desk", "history", "compare"),
                    List.of("server"),
                    List.of("command"),
                    List.of(ROOT));

    /** What stands where in a row of fifteen, nobody remembers: parts are named. */
    @ArchTest
    static final ArchRule plans_and_actions_are_built_of_named_parts =
            noClasses()
                    .should()
                    .callConstructorWhere(target(owner(type(Plan.class))))
                    .orShould()
                    .callConstructorWhere(target(owner(type(Action.class))));

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

    @ArchTest
    static final ArchRule every_package_has_its_floor =
            classes()
                    .should()
                    .resideInAnyPackage(web(FLOORS.stream().flatMap(List::stream).toList()))
                    .because("a package missing in FLOORS would escape the rules below");

    @ArchTest
    static void imports_never_point_upward(JavaClasses classes) {
        List<String> above = new ArrayList<>();
        for (int floor = FLOORS.size() - 1; floor >= 0; floor--) {
            if (!above.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAnyPackage(web(FLOORS.get(floor)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(web(above))
                        .check(classes);
            }
            above.addAll(FLOORS.get(floor));
        }
    }

    /** What several pages show is a widget. */
    @ArchTest
    static void packages_beside_each_other_do_not_know_each_other(JavaClasses classes) {
        for (List<String> floor : FLOORS) {
            for (String one : floor.size() > 1 ? floor : List.<String>of()) {
                List<String> others = floor.stream().filter(it -> !it.equals(one)).toList();
                noClasses()
                        .that()
                        .resideInAnyPackage(web(List.of(one)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(web(others))
                        .check(classes);
            }
        }
    }

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("(**)").should().beFreeOfCycles();

    private static String[] web(List<String> packages) {
        return packages.stream()
                .map(name -> name.equals(ROOT) ? "vn.aop.web" : "vn.aop.web." + name)
                .toArray(String[]::new);
    }

    private static boolean readsKeys(JavaClass reader) {
        return reader.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(
                        it ->
                                it.getOwner().isEquivalentTo(Message.class)
                                        && it.getName().equals("key"));
    }
}
