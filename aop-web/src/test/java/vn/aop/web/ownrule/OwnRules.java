package vn.aop.web.ownrule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
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
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] beside = {OwnRules.class.getResource("/" + jar + "/")};
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
