package vn.aop.cases.wording;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.Rule;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.desk.Policy;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.extension.ExtensionProblem;

/** From which jar or module classes come. */
public final class ExtensionOrigin {

    private static final Class<?> PROGRAM = ExtensionPath.class;
    private static final List<Class<?>> SERVICES =
            List.of(Rule.class, DecisionCriterion.class, Policy.class);

    private ExtensionOrigin() {}

    /** Returns whether a class comes with the program. */
    static boolean isProgram(Class<?> type) {
        return type.getName().startsWith("vn.aop.core.") && of(type).equals(of(PROGRAM));
    }

    /** Returns the name of the jar or folder of a class, or that of its module. */
    public static String of(Class<?> type) {
        if (type.getModule().isNamed()) {
            return type.getModule().getName();
        }
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(ExtensionOrigin::name)
                .orElseGet(type::getName);
    }

    /**
     * Returns from where something comes that is left out: its jar or module, the jar that names
     * it, or else what it is called.
     */
    public static String of(ExtensionProblem problem, ExtensionPath path) {
        return problem.type()
                .map(ExtensionOrigin::of)
                .or(
                        () ->
                                path.loaders().stream()
                                        .flatMap(it -> naming(problem.extension(), it).stream())
                                        .findFirst())
                .orElse(problem.extension());
    }

    /** Returns the jar whose list of services names a class. */
    private static Optional<String> naming(String type, ClassLoader loader) {
        return SERVICES.stream()
                .map(it -> "META-INF/services/" + it.getName())
                .flatMap(list -> lists(list, loader).stream())
                .filter(it -> names(it, type, loader))
                .map(ExtensionOrigin::jar)
                .findFirst();
    }

    private static List<URL> lists(String list, ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(list));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Of a class that cannot be linked nobody says the name; the list has it. */
    private static boolean names(URL list, String type, ClassLoader loader) {
        try (InputStream stream = list.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .anyMatch(
                            it ->
                                    it.equals(type)
                                            || list.getPath().endsWith("/" + type)
                                                    && isUnlinkable(it, loader));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isUnlinkable(String type, ClassLoader loader) {
        try {
            Class.forName(type, false, loader);
            return false;
        } catch (ClassNotFoundException absent) {
            return false;
        } catch (LinkageError unlinkable) {
            return true;
        }
    }

    private static String jar(URL list) {
        String text = list.toString();
        return name(text.substring(0, text.indexOf("META-INF/services/")));
    }

    private static String name(URL place) {
        return name(place.toString());
    }

    /** The last name in an address such as {@code jar:file:/home/lan/rain.jar!/}. */
    private static String name(String address) {
        String path = address.replaceFirst("!?/$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
