package vn.aop.web.command;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Rule;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.text.Language;
import vn.aop.web.WebVisitor;

/** The program, started where the core and somebody's rules are modules; tells what it finds. */
public final class ModuleProgram {

    private ModuleProgram() {}

    public static void main(String[] args) {
        System.out.println("The core is in module " + Rule.class.getModule().getName() + ".");
        run("check", args[0], "--rule", "rainy-season", "--lang", "en");
        run("decide", args[0], "--proposal", args[1], "--lang", "en");
        try (WebVisitor visitor = new WebVisitor()) {
            String page = visitor.get("/checks/rainy-season?lang=en").body();
            System.out.println(
                    "Page: " + page.replaceAll("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1") + ".");
        }
        RuleBook book = RuleBook.installed(ExtensionPath.of(layer(Path.of(args[2]))));
        book.checks()
                .rule("dry-season")
                .ifPresent(it -> System.out.println("Layer: " + it.id() + "."));
        Wording words = Wording.of(Language.EN);
        book.problems()
                .forEach(it -> System.out.println(it.place() + ": " + words.say(it.message())));
    }

    private static void run(String... args) {
        Aop.run(List.of(args), System.out, System.out);
    }

    private static ModuleLayer layer(Path jar) {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules =
                boot.configuration()
                        .resolve(
                                ModuleFinder.of(jar),
                                ModuleFinder.of(),
                                Set.of("com.example.closed"));
        return boot.defineModulesWithOneLoader(modules, Rule.class.getClassLoader());
    }
}
