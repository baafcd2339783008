package vn.aop.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How files, words and cases may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.cases", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule cases_know_nothing_of_pages =
            noClasses().should().dependOnClassesThat().resideInAPackage("vn.aop.web..");

    @ArchTest
    static final ArchRule only_the_core_knows_the_solver =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.ojalgo..");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("(**)").should().beFreeOfCycles();
}
