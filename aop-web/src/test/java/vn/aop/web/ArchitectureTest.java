package vn.aop.web;

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
import vn.aop.core.text.Message;
import vn.aop.web.command.Aop;
import vn.aop.web.command.Surroundings;

/** How pages and commands may know each other: {@code docs/architecture.md} in rules. */
@AnalyzeClasses(packages = "vn.aop.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

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

    private static boolean readsKeys(JavaClass reader) {
        return reader.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(
                        it ->
                                it.getOwner().isEquivalentTo(Message.class)
                                        && it.getName().equals("key"));
    }
}
