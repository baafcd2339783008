package vn.aop.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;

/** The classes of the whole program without its tests, read once: reading them takes seconds. */
public final class ProgramClasses {

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.aop");

    private ProgramClasses() {}

    public static JavaClasses all() {
        return ALL;
    }

    /** Returns those of some packages and of the packages below them. */
    public static JavaClasses below(String... packages) {
        return ALL.that(
                resideInAnyPackage(
                        Arrays.stream(packages).map(it -> it + "..").toArray(String[]::new)));
    }
}
