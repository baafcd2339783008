package vn.aop.web.ownrule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Runs the program as if a jar with rules of one's own lay beside it. */
public final class OwnRules {

    private OwnRules() {}

    /**
     * Returns what comes of some work of the program.
     *
     * @param jar the folder below the test resources that stands for the jar: it names the rules
     */
    public static <T> T beside(String jar, Supplier<T> work) {
        return beside(new URL[] {OwnRules.class.getResource("/" + jar + "/")}, work);
    }

    /** Returns what comes of some work of the program beside jars. */
    public static <T> T beside(List<Path> jars, Supplier<T> work) {
        return beside(jars.stream().map(OwnRules::url).toArray(URL[]::new), work);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T beside(URL[] beside, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(beside, before)) {
            thread.setContextClassLoader(loader);
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
