package vn.aop.cases;

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
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.wording.Wording;
import vn.aop.core.action.Action;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/** How files, words and cases may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.cases", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The cases themselves. */
    private static final String ROOT = "";

    /** The packages of the cases from the ground up; those in one row stand beside each other. */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("wording", "folder"),
                    List.of("file"),
                    List.of("migration"),
                    List.of("check", "plan.basis", "story"),
                    List.of("plan.component", "actuals.mapping"),
                    List.of("actuals.table"),
                    List.of("actuals.cell"),
                    List.of("actuals.layout"),
                    List.of("plan.change", "actuals"),
                    List.of("actuals.batch"),
                    List.of("plan"),
                    List.of("workspace", ROOT));

    @ArchTest
    static final ArchRule nothing_is_null_unless_it_says_so =
            classes()
                    .should()
                    .beAnnotatedWith(NullMarked.class)
                    .orShould(
                            ArchConditions.be(
                                    describe(
                                            "in a package that is null-marked",
                                            it ->
                                                    it.getPackage()
                                                            .isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule cases_know_nothing_of_pages =
            noClasses().should().dependOnClassesThat().resideInAPackage("vn.aop.web..");

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

    /**
     * A sentence may be put otherwise; rows that are refused are counted by what is said of them,
     * and mistakes of which the same is said are told once.
     */
    @ArchTest
    static final ArchRule nothing_is_decided_by_the_name_of_a_sentence =
            classes()
                    .that(describe("read the key of a message", ArchitectureTest::readsKeys))
                    .should()
                    .be(Wording.class)
                    .orShould()
                    .be(RejectedRow.class)
                    .orShould()
                    .be(FileReading.class);

    @ArchTest
    static final ArchRule every_package_has_its_floor =
            classes()
                    .should()
                    .resideInAnyPackage(cases(FLOORS.stream().flatMap(List::stream).toList()))
                    .because("a package missing in FLOORS would escape the rules below");

    @ArchTest
    static void imports_never_point_upward(JavaClasses classes) {
        List<String> above = new ArrayList<>();
        for (int floor = FLOORS.size() - 1; floor >= 0; floor--) {
            if (!above.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAnyPackage(cases(FLOORS.get(floor)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(cases(above))
                        .check(classes);
            }
            above.addAll(FLOORS.get(floor));
        }
    }

    @ArchTest
    static void packages_beside_each_other_do_not_know_each_other(JavaClasses classes) {
        for (List<String> floor : FLOORS) {
            for (String one : floor.size() > 1 ? floor : List.<String>of()) {
                List<String> others = floor.stream().filter(it -> !it.equals(one)).toList();
                noClasses()
                        .that()
                        .resideInAnyPackage(cases(List.of(one)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(cases(others))
                        .check(classes);
            }
        }
    }

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
    static final ArchRule packages_form_no_cycles =
            slices().matching("(**)").should().beFreeOfCycles();

    private static String[] cases(List<String> packages) {
        return packages.stream()
                .map(name -> name.equals(ROOT) ? "vn.aop.cases" : "vn.aop.cases." + name)
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
