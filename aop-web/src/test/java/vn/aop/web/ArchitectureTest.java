package vn.aop.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.aop.web.command.Aop;
import vn.aop.web.command.Surroundings;

/** How pages and commands may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_the_core_knows_the_solver =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.ojalgo..");

    /**
     * {@link Main} is the door of the program and does nothing but hand over to the commands. Its
     * name is public, for a class path of one's own, so it does not stand among them.
     */
    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(Main.class, Aop.class)
                    .ignoreDependency(Main.class, Surroundings.class);
}
