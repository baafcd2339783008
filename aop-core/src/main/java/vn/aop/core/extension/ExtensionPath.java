package vn.aop.core.extension;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where rules, criteria and policies of others are looked for: on a class path or in modules.
 *
 * <pre>{@code
 * Checks checks = BuiltInRules.withInstalled(ExtensionPath.of(pluginLoader));
 * checks.problems().forEach(it -> System.err.println(it.extension() + " " + it.message()));
 * }</pre>
 *
 * <p>What cannot be loaded, for whatever reason, is told and left out; the others are found.
 */
public final class ExtensionPath {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final List<ClassLoader> loaders;
    private final List<ModuleLayer> layers;

    private ExtensionPath(List<ClassLoader> loaders, List<ModuleLayer> layers) {
        this.loaders = List.copyOf(loaders);
        this.layers = List.copyOf(layers);
    }

    /**
     * Returns where a program that is started with jars or modules beside it has them: what the
     * loader of the thread sees, and what the loader of the core sees. Threads of a server or a
     * pool may have a loader that sees less.
     */
    public static ExtensionPath installed() {
        return new ExtensionPath(
                Stream.of(
                                Optional.ofNullable(Thread.currentThread().getContextClassLoader()),
                                Optional.ofNullable(ExtensionPath.class.getClassLoader()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                List.of());
    }

    /** Returns what a loader and its parents see, on the class path and in modules. */
    public static ExtensionPath of(ClassLoader loader) {
        return new ExtensionPath(List.of(requireNonNull(loader, "loader")), List.of());
    }

    /** Returns what is in the modules of a layer and of its parents. */
    public static ExtensionPath of(ModuleLayer layer) {
        return new ExtensionPath(List.of(), List.of(requireNonNull(layer, "layer")));
    }

    /** Returns the loaders that are asked, in order; none where a layer is. */
    public List<ClassLoader> loaders() {
        return loaders;
    }

    /**
     * Finds what is provided of a kind.
     *
     * @param service the kind, one that the core {@code uses}
     * @param check looks at what was found and throws where it cannot be used
     */
    public <T> FoundExtensions<T> find(Class<T> service, Consumer<T> check) {
        ExtensionSearch<T> search = new ExtensionSearch<>(service, check);
        Stream.concat(
                        loaders.stream().map(it -> ServiceLoader.load(service, it)),
                        layers.stream().map(it -> ServiceLoader.load(it, service)))
                .forEach(search::through);
        return search.found();
    }

    /**
     * Returns an id of an extension.
     *
     * @throws IllegalArgumentException if it is not in kebab case
     */
    public static String requireId(String id) {
        requireNonNull(id, "id() returned null");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "the id '%s' is not in kebab case, like 'rainy-season'".formatted(id));
        }
        return id;
    }

    /** Returns something that an extension has answered as a list without nulls. */
    public static <T> List<T> requireList(List<T> answered, String method) {
        requireNonNull(answered, () -> method + " returned null; give an empty list for nothing");
        answered.forEach(it -> requireNonNull(it, () -> method + " returned a null in its list"));
        return List.copyOf(answered);
    }
}
