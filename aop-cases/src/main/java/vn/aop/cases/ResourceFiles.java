package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of a case that come with the program, or in a jar beside it. */
final class ResourceFiles extends CaseFiles {

    private final String folder;
    private final String id;
    private final String name;
    private final boolean shipped;

    private ResourceFiles(String folder, String id, String name, boolean shipped) {
        this.folder = folder;
        this.id = id;
        this.name = name;
        this.shipped = shipped;
    }

    /**
     * Returns the files of a case in a jar beside the program.
     *
     * @param folder the address of its folder, which ends with a slash
     * @param id the last name of the folder
     * @param name what the folder is called in messages
     */
    static ResourceFiles inJar(String folder, String id, String name) {
        return new ResourceFiles(folder, id, name, false);
    }

    /** Returns the files of a case that is shipped. */
    static ResourceFiles shipped(String id) {
        // The list of shipped cases stands beside their folders.
        String beside = requireNonNull(Cases.class.getResource(Cases.LIST)).toString();
        return new ResourceFiles(
                beside.substring(0, beside.length() - Cases.LIST.length()) + id + "/",
                id,
                id,
                true);
    }

    @Override
    boolean isShipped() {
        return shipped;
    }

    @Override
    String id() {
        return id;
    }

    @Override
    String name(String file) {
        return name + "/" + file;
    }

    @Override
    Optional<InputStream> open(String file) throws IOException {
        try {
            return Optional.of(URI.create(folder + encoded(file)).toURL().openStream());
        } catch (FileNotFoundException missing) {
            return Optional.empty();
        }
    }

    private static String encoded(String file) {
        return Arrays.stream(file.split("/"))
                .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
