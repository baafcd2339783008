package vn.aop.web.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;

/** Runs commands as if a jar with rules of one's own lay beside the program. */
final class OwnRules {

    private OwnRules() {}

    /**
     * Runs a command.
     *
     * @param jar the folder below the test resources that stands for the jar: it names the rules
     */
    static Ran aop(String jar, Object... args) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] beside = {OwnRules.class.getResource("/" + jar + "/")};
        try (URLClassLoader loader = new URLClassLoader(beside, before)) {
            thread.setContextClassLoader(loader);
            return Ran.aop(args);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
