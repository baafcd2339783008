package vn.aop.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A loader that stands for a jar beside the program: the classes of {@link Strangers} are loaded
 * anew by it, outside the module of the core, and it names them as services.
 */
final class BesideLoader extends ClassLoader {

    private final Path folder;

    BesideLoader(Path folder) {
        super(BesideLoader.class.getClassLoader());
        this.folder = folder;
    }

    /** Names classes of strangers as services of a kind. */
    BesideLoader provides(Class<?> service, Class<?>... strangers) {
        return lists(service, Stream.of(strangers).map(Class::getName).toList());
    }

    /** Writes the list of services of a kind. */
    BesideLoader lists(Class<?> service, List<String> lines) {
        try {
            Path list = folder.resolve("META-INF/services/" + service.getName());
            Files.createDirectories(list.getParent());
            Files.write(list, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.endsWith("$Unlinkable")) {
            throw new NoClassDefFoundError("com/example/Base");
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null || !name.startsWith(Strangers.class.getName() + "$")
                ? loaded != null ? loaded : super.loadClass(name, resolve)
                : defined(name);
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        try (InputStream stream = Strangers.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> all = new ArrayList<>(Collections.list(super.getResources(name)));
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            all.add(url(file));
        }
        return Collections.enumeration(all);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
