package vn.aop.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.extension.ExtensionPath;

/**
 * The cases in jars beside the program. A jar names the folders of its cases in {@code
 * META-INF/aop-cases.txt}, one in a line; it needs no class.
 */
final class CasesInJars {

    static final String LIST = "META-INF/aop-cases.txt";

    private CasesInJars() {}

    /** Reads the cases that jars on a path name, each once. */
    static List<FoundCase> on(ExtensionPath path) {
        return path.loaders().stream()
                .flatMap(CasesInJars::lists)
                .map(URL::toString)
                .distinct()
                .flatMap(CasesInJars::in)
                .toList();
    }

    private static Stream<URL> lists(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(LIST)).stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Stream<FoundCase> in(String list) {
        String root = list.substring(0, list.length() - LIST.length());
        String jar = nameOf(root);
        try {
            return folders(list).stream()
                    .map(
                            it ->
                                    FoundCase.in(
                                            ResourceFiles.inJar(
                                                    root + it + "/",
                                                    it.substring(it.lastIndexOf('/') + 1),
                                                    jar + "/" + it)));
        } catch (IOException unreadable) {
            return Stream.of(
                    FoundCase.unusable(
                            jar,
                            FileProblem.of(jar, "file.unreadable").with("file", jar + "/" + LIST)));
        }
    }

    /** Returns the lines of a list without comments. */
    static List<String> folders(String list) throws IOException {
        URL address = URI.create(list).toURL();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(address.openStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(it -> it.replaceFirst("#.*", "").strip().replaceFirst("/$", ""))
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
    }

    /** The last name in an address such as {@code jar:file:/home/lan/flowers.jar!/}. */
    private static String nameOf(String root) {
        String path = root.replaceFirst("!?/$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
