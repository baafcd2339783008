package vn.aop.cases;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;

/** How files, words and cases may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.cases", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule cases_know_nothing_of_pages =
            noClasses().should().dependOnClassesThat().resideInAPackage("vn.aop.web..");

    @ArchTest
    static final ArchRule only_the_core_knows_the_solver =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.ojalgo..");

    /**
     * A sentence may be put otherwise; rows that are refused are counted by what is said of them.
     */
    @ArchTest
    static final ArchRule nothing_is_decided_by_the_name_of_a_sentence =
            classes()
                    .that(describe("read the key of a message", ArchitectureTest::readsKeys))
                    .should()
                    .be(Wording.class)
                    .orShould()
                    .be(RejectedRow.class);

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
