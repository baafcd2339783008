package vn.aop.web.ownrule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.joda.money.Money;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import vn.aop.core.check.Rule;

/**
 * A jar that somebody outside compiles against the core and packs: the sources and files stand in a
 * folder below {@code outside} in the test resources.
 */
public final class OutsideJar {

    /** Where the classes of each folder of sources are; they are compiled once. */
    private static final Map<String, Path> COMPILED = new ConcurrentHashMap<>();

    private OutsideJar() {}

    /**
     * Compiles and packs a jar.
     *
     * @param folder where it is put
     * @param name the name of the folder of its sources, and of the jar
     * @param forgotten classes that are not packed, by the names of their files
     */
    public static Path in(Path folder, String name, String... forgotten) {
        try {
            Path sources = Path.of(OutsideJar.class.getResource("/outside/" + name).toURI());
            Path classes = COMPILED.computeIfAbsent(name, it -> compiled(sources));
            Path jar = folder.resolve(name + ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
                pack(sources, out, Set.of());
                pack(classes, out, Set.of(forgotten));
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns the core and what it needs, as they are named to the compiler and to Java. */
    public static String core() {
        return Stream.of(Rule.class, Money.class, ExpressionsBasedModel.class)
                .map(OutsideJar::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Path compiled(Path sources) {
        try {
            Path classes = Files.createTempDirectory(Path.of("target"), "outside");
            compile(sources, classes);
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<Path> files = files(sources).filter(it -> it.toString().endsWith(".java")).toList();
        boolean isModule = Files.exists(sources.resolve("module-info.java"));
        List<String> options = new ArrayList<>(List.of("-proc:none", "--release", "17"));
        options.addAll(List.of(isModule ? "--module-path" : "-cp", core()));
        options.addAll(List.of("-d", classes.toString()));
        StringWriter told = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean isDone =
                    compiler.getTask(
                                    told,
                                    manager,
                                    null,
                                    options,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files))
                            .call();
            if (!isDone) {
                throw new AssertionError(told.toString());
            }
        }
    }

    private static void pack(Path from, JarOutputStream out, Set<String> forgotten)
            throws IOException {
        List<Path> packed =
                files(from)
                        .filter(it -> !it.toString().endsWith(".java"))
                        .filter(it -> !forgotten.contains(it.getFileName().toString()))
                        .toList();
        for (Path file : packed) {
            String name = from.relativize(file).toString().replace(File.separatorChar, '/');
            out.putNextEntry(new ZipEntry(name));
            Files.copy(file, out);
            out.closeEntry();
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
