package vn.aop.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.aop.core.text.Message;

/** How the packages of the core may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The packages of the core from the ground up; those in one row stand beside each other. */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("limit"),
                    List.of("text"),
                    List.of("figures"),
                    List.of("goal", "budget", "action", "resource", "risk", "kpi"),
                    List.of("plan"),
                    List.of("projection"),
                    List.of("coherence"),
                    List.of("change"),
                    List.of("check"),
                    List.of("review"),
                    List.of("decision"));

    private static final List<String> COMPONENTS = FLOORS.get(3);

    @ArchTest
    static final ArchRule core_needs_only_java_money_and_a_solver =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "org.joda.money..", "org.ojalgo..", "vn.aop.core..");

    /** A sentence may be put otherwise; what is decided stands in codes and types. */
    @ArchTest
    static final ArchRule nothing_is_decided_by_the_name_of_a_sentence =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.aop.core.text..")
                    .should()
                    .accessTargetWhere(target(owner(type(Message.class))).and(target(name("key"))));

    @ArchTest
    static final ArchRule only_coherence_knows_the_solver =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.aop.core.coherence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.ojalgo..");

    @ArchTest
    static final ArchRule every_package_of_core_has_its_floor =
            classes()
                    .that()
                    .resideInAPackage("vn.aop.core..")
                    .should()
                    .resideInAnyPackage(core(FLOORS.stream().flatMap(List::stream).toList()))
                    .because("a package missing in FLOORS would escape the rules below");

    @ArchTest
    static void imports_never_point_upward(JavaClasses classes) {
        List<String> above = new ArrayList<>();
        for (int floor = FLOORS.size() - 1; floor >= 0; floor--) {
            if (!above.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAnyPackage(core(FLOORS.get(floor)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(core(above))
                        .check(classes);
            }
            above.addAll(FLOORS.get(floor));
        }
    }

    @ArchTest
    static void components_do_not_know_each_other(JavaClasses classes) {
        for (String component : COMPONENTS) {
            List<String> others = COMPONENTS.stream().filter(c -> !c.equals(component)).toList();
            noClasses()
                    .that()
                    .resideInAnyPackage(core(List.of(component)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(core(others))
                    .because("plan brings them together")
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule core_reads_and_writes_nothing =
            noClasses()
                    .that()
                    .resideInAPackage("vn.aop.core..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.io..",
                            "java.nio.channels..",
                            "java.nio.file..",
                            "java.net..",
                            "java.sql..");

    @ArchTest
    static final ArchRule core_is_told_the_day_the_language_and_the_chance =
            noClasses()
                    .that()
                    .resideInAPackage("vn.aop.core..")
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "the clock, the machine or an unseeded random generator answers",
                                    ArchitectureTest::asksTheMachine))
                    .because("the same plan gives the same answer everywhere");

    private static final Set<String> ASKING_THE_MACHINE =
            Set.of(
                    "java.lang.Math.random",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.getProperty",
                    "java.lang.System.getenv",
                    "java.lang.System.nanoTime",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.util.UUID.randomUUID",
                    "java.util.concurrent.ThreadLocalRandom.current");

    /** Harmless with an argument (a seed, a locale), but not without one. */
    private static final Set<String> ASKING_WHEN_BARE =
            Set.of(
                    "java.lang.String.toLowerCase",
                    "java.lang.String.toUpperCase",
                    "java.util.Random.<init>",
                    "java.util.SplittableRandom.<init>");

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String target = owner + "." + access.getTarget().getName();
        boolean bare =
                access.getTarget() instanceof CodeUnitAccessTarget code
                        && code.getRawParameterTypes().isEmpty();
        return ASKING_THE_MACHINE.contains(target)
                || (bare && ASKING_WHEN_BARE.contains(target))
                || (owner.startsWith("java.time.") && target.endsWith(".now"))
                || target.startsWith("java.time.Clock.system");
    }

    private static String[] core(List<String> packages) {
        return packages.stream().map(name -> "vn.aop.core." + name + "..").toArray(String[]::new);
    }
}
