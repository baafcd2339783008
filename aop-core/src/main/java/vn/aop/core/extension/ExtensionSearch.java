package vn.aop.core.extension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for extensions of one kind, past those that cannot be loaded. It is for one thread. */
final class ExtensionSearch<T> {

    /** A loader whose lists cannot be read at all fails for ever. */
    private static final int PATIENCE = 1_000;

    private static final Pattern NAMED = Pattern.compile("(\\S+) (?:not found|not a subtype)");

    private final Class<T> service;
    private final Consumer<T> check;
    private final List<T> extensions = new ArrayList<>();
    private final List<ExtensionProblem> problems = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    ExtensionSearch(Class<T> service, Consumer<T> check) {
        this.service = service;
        this.check = check;
    }

    void through(ServiceLoader<T> loader) {
        Spliterator<ServiceLoader.Provider<T>> providers = loader.stream().spliterator();
        boolean more = true;
        for (int failed = 0; more && failed < PATIENCE; ) {
            try {
                more = providers.tryAdvance(this::take);
            } catch (ServiceConfigurationError | LinkageError unreadable) {
                failed++;
                tell(unreadable(unreadable));
            }
        }
    }

    private void take(ServiceLoader.Provider<T> provider) {
        try {
            T extension = provider.get();
            if (seen.add(extension.getClass())) {
                check.accept(extension);
                extensions.add(extension);
            }
        } catch (ServiceConfigurationError | RuntimeException | LinkageError unusable) {
            tell(ExtensionProblem.unusable(provider.type(), unusable));
        }
    }

    private void tell(ExtensionProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Not every failure says of which class it speaks. */
    private ExtensionProblem unreadable(Throwable failure) {
        Matcher named = NAMED.matcher(String.valueOf(failure.getMessage()));
        return named.find()
                ? ExtensionProblem.unusable(named.group(1), failure)
                : ExtensionProblem.unlinkable(service, failure);
    }

    FoundExtensions<T> found() {
        return new FoundExtensions<>(extensions, problems);
    }
}
