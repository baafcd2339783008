package vn.aop.web.browser;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.aop.web", importOptions = OnlyIncludeTests.class)
class OnlyStillPagesTest {

    @ArchTest
    static final ArchRule pages_are_measured_and_pictured_at_rest =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(StillPage.class.getName())
                    .should()
                    .accessTargetWhere(
                            target(nameMatching("screenshot|boundingBox|ariaSnapshot"))
                                    .and(
                                            target(
                                                    owner(
                                                            Predicates.resideInAPackage(
                                                                    "com.microsoft.playwright..")))))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("com.deque..")
                    .because("a page in motion looks other on each machine");
}
