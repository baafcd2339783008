package vn.aop.core.extension;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import vn.aop.core.text.Message;

/**
 * Why something that was added to the program is left out. Everything else runs.
 *
 * @param extension the full name of its class, or of the service where nobody can tell the class
 * @param type its class, if that could be loaded; it tells from which jar or module it comes
 * @param message what is wrong and how to mend it
 */
public record ExtensionProblem(String extension, Optional<Class<?>> type, Message message) {

    public ExtensionProblem {
        requireNonNull(extension, "extension");
        requireNonNull(type, "type");
        requireNonNull(message, "message");
    }

    /** Returns that an extension cannot take an id, as it is taken already. */
    public static ExtensionProblem taken(String id, Object extension, Class<?> holder) {
        Class<?> type = extension.getClass();
        return of(
                type,
                Message.of("extension.id-taken")
                        .with("id", id)
                        .with("extension", type)
                        .with("holder", holder));
    }

    /** Returns that only one of a kind can hold, and another one does. */
    public static ExtensionProblem second(Object extension, Object holder) {
        Class<?> type = extension.getClass();
        return of(
                type,
                Message.of("extension.second-policy")
                        .with("extension", type)
                        .with("holder", holder.getClass()));
    }

    /** Returns a problem of a class that could be loaded. */
    public static ExtensionProblem of(Class<?> type, Message message) {
        return new ExtensionProblem(type.getName(), Optional.of(type), message);
    }

    /** Returns that a class could be loaded and still cannot be used. */
    static ExtensionProblem unusable(Class<?> type, Throwable reason) {
        return of(type, cannotBeUsed(type.getName(), reason));
    }

    /** Returns that something could not even be loaded. */
    static ExtensionProblem unusable(String name, Throwable reason) {
        return new ExtensionProblem(name, Optional.empty(), cannotBeUsed(name, reason));
    }

    /** Returns that one of the classes provided as a service, nobody can tell which, is broken. */
    static ExtensionProblem unlinkable(Class<?> service, Throwable reason) {
        return new ExtensionProblem(
                service.getName(),
                Optional.empty(),
                Message.of("extension.unlinkable")
                        .with("service", service.getName())
                        .with("detail", detail(reason)));
    }

    private static Message cannotBeUsed(String name, Throwable reason) {
        return Message.of("extension.unusable")
                .with("extension", name)
                .with("detail", detail(reason));
    }

    /** What went wrong at the bottom of it, for whoever wrote the extension. */
    private static String detail(Throwable reason) {
        Throwable last = reason;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last instanceof ServiceConfigurationError
                ? String.valueOf(last.getMessage())
                : last.toString();
    }
}
