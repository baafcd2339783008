package vn.aop.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import vn.aop.core.action.Action;
import vn.aop.core.action.ActionBuilder;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlanBuilder;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/** How the packages of the core may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The packages of the core from the ground up; those in one row stand beside each other. */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("limit"),
                    List.of("text"),
                    List.of("extension"),
                    List.of("figures"),
                    List.of("signal"),
                    List.of("goal", "budget", "action", "resource", "risk", "kpi"),
                    List.of("company", "tet"),
                    List.of("plan"),
                    List.of("capacity"),
                    List.of("projection"),
                    List.of("holding"),
                    List.of("coherence", "estimate"),
                    List.of("change.form", "change.field"),
                    List.of("change"),
                    List.of("trace", "response"),
                    List.of("check"),
                    List.of("review"),
                    List.of("review.sales"),
                    List.of(
                            "check.rules.direction",
                            "check.rules.goals",
                            "check.rules.budget",
                            "check.rules.actions",
                            "check.rules.resources",
                            "check.rules.risks",
                            "check.rules.kpis",
                            "check.rules.tracking",
                            "check.rules.size"),
                    List.of("check.rules"),
                    List.of("decision"),
                    List.of("decision.criteria", "decision.saving", "decision.log"),
                    List.of("decision.desk", "decision.recovery"));

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
    static final ArchRule core_needs_only_java_money_and_a_solver =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.joda.money..",
                            "org.ojalgo..",
                            "org.jspecify..",
                            "vn.aop.core..");

    /** A sentence may be put otherwise; what is decided stands in codes and types. */
    @ArchTest
    static final ArchRule nothing_is_decided_by_the_name_of_a_sentence =
            classes()
                    .that(
                            describe(
                                    "read the key of a message",
                                    it -> asks(it, Message.class, "key")))
                    .should()
                    .resideInAPackage("vn.aop.core.text..");

    /**
     * These read planned figures past what a plan does not know of its sales: which lines there
     * are, what is budgeted, shares of the same months, or after what is unknown has been asked
     * for.
     */
    private static final Set<String> KNOW_OF_UNKNOWN_SALES =
            Set.of(
                    "Assessment",
                    "DamageMeter",
                    "Demands",
                    "ExpectedSales",
                    "ExpectedSpending",
                    "GoalDrivers",
                    "GoalMathematics",
                    "GoodsPayment",
                    "MarginBeyondLastYear",
                    "MonthlyReview",
                    "PaidAheadSales",
                    "RestOfYear",
                    "RiskExposure",
                    "Sale",
                    "SellsAtALoss",
                    "SoldCosts",
                    "StockBalances");

    /** In the figures themselves a month of which nobody knows what it sells holds nothing. */
    @ArchTest
    static final ArchRule planned_amounts_are_asked_for_where_the_unknown_ones_are_known =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.aop.core.projection")
                    .and(
                            describe(
                                    "do not know of unknown sales",
                                    it -> !KNOW_OF_UNKNOWN_SALES.contains(it.getSimpleName())))
                    .should()
                    .accessTargetWhere(
                            target(owner(type(Projection.class))).and(target(name("figures"))));

    @ArchTest
    static void who_is_said_to_know_of_unknown_sales_asks_for_planned_amounts(JavaClasses classes) {
        assertThat(classes.stream().filter(it -> asks(it, Projection.class, "figures")))
                .extracting(JavaClass::getSimpleName)
                .containsAll(KNOW_OF_UNKNOWN_SALES);
    }

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
    static void packages_beside_each_other_do_not_know_each_other(JavaClasses classes) {
        for (List<String> floor : FLOORS) {
            for (String one : floor.size() > 1 ? floor : List.<String>of()) {
                List<String> others = floor.stream().filter(it -> !it.equals(one)).toList();
                noClasses()
                        .that()
                        .resideInAnyPackage(core(List.of(one)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(core(others))
                        .because("the package above brings them together")
                        .check(classes);
            }
        }
    }

    /** Rules stay within their topic; whoever wants them takes the list. */
    @ArchTest
    static void a_topic_opens_nothing_but_its_list(JavaClasses classes) {
        Map<String, Set<String>> open =
                classes.stream()
                        .filter(it -> it.getPackageName().startsWith("vn.aop.core.check.rules."))
                        .filter(it -> it.isTopLevelClass() && it.getModifiers().contains(PUBLIC))
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.getPackage().getRelativeName(),
                                        Collectors.mapping(
                                                it -> it.getSimpleName().toLowerCase(Locale.ROOT),
                                                Collectors.toSet())));

        assertThat(open).hasSizeGreaterThan(5);
        assertThat(open)
                .allSatisfy((topic, types) -> assertThat(types).containsExactly(topic + "rules"));
    }

    /** What stands where in a row of fifteen, nobody remembers: parts are named. */
    @ArchTest
    static final ArchRule plans_and_actions_are_built_of_named_parts =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(PlanBuilder.class, ActionBuilder.class)
                    .should()
                    .callConstructorWhere(target(owner(type(Plan.class))))
                    .orShould()
                    .callConstructorWhere(target(owner(type(Action.class))));

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

    private static boolean asks(JavaClass one, Class<?> owner, String member) {
        return one.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(it -> it.getOwner().isEquivalentTo(owner) && it.getName().equals(member));
    }

    private static String[] core(List<String> packages) {
        return packages.stream().map(name -> "vn.aop.core." + name).toArray(String[]::new);
    }
}
