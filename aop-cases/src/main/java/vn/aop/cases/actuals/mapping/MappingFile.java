package vn.aop.cases.actuals.mapping;

import java.nio.file.Path;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.core.text.Validated;

/**
 * Mappings of sales exports as YAML or JSON files.
 *
 * <p>{@code read(write(mapping))} gives an equal mapping, in either format.
 */
public final class MappingFile {

    /** The address by which files name the schema of mappings. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/mapping-1.json";

    private static final FileShape<ImportMapping> FILE =
            new FileShape<>(new MappingShape(), SCHEMA_ID).completedBy(Presets::extended);

    private MappingFile() {}

    /**
     * Reads a mapping file.
     *
     * <pre>{@code
     * ImportMapping mapping = MappingFile.read(Path.of("mapping.yaml")).orElseThrow(BrokenFile::new);
     * }</pre>
     *
     * @param path the file
     * @return the mapping, or everything that must be mended, in the order of the file
     */
    public static Validated<ImportMapping, FileProblem> read(Path path) {
        return FILE.read(path);
    }

    /**
     * Reads a mapping from text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @return as {@link #read(Path)} does
     */
    public static Validated<ImportMapping, FileProblem> read(String name, String content) {
        return FILE.read(name, content);
    }

    /** Writes a mapping as YAML. */
    public static String writeYaml(ImportMapping mapping) {
        return FILE.writeYaml(mapping);
    }

    /** Writes a mapping as JSON. */
    public static String writeJson(ImportMapping mapping) {
        return FILE.writeJson(mapping);
    }

    /** Returns the JSON Schema of mapping files, draft 2020-12. */
    public static String schema() {
        return FILE.schema();
    }
}
