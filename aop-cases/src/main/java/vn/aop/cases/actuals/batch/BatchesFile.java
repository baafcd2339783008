package vn.aop.cases.actuals.batch;

import java.nio.file.Path;
import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.text.Validated;

/**
 * The list of the batches that are kept beside a plan, as a YAML file: {@code
 * actuals/batches.yaml}. What is not in it is not kept, whatever files lie beside it.
 *
 * <p>{@code read(write(batches))} gives equal batches.
 */
public final class BatchesFile {

    /** The name of the file in its folder. */
    public static final String NAME = "batches.yaml";

    /** The address by which files name the schema of such files. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/batches-1.json";

    private static final FileShape<List<Batch>> FILE = new FileShape<>(new ListShape(), SCHEMA_ID);

    private BatchesFile() {}

    /**
     * Reads a list of batches.
     *
     * @param file the file, which must be there
     * @return the batches, or everything that must be mended, in the order of the file
     */
    public static Validated<List<Batch>, FileProblem> read(Path file) {
        return FILE.read(file);
    }

    /** Reads a list of batches from text that is already in memory. */
    public static Validated<List<Batch>, FileProblem> read(String name, String content) {
        return FILE.read(name, content);
    }

    /** Writes a list of batches as YAML. */
    public static String writeYaml(List<Batch> batches) {
        return FILE.writeYaml(batches);
    }

    /** Returns the JSON Schema of such files, draft 2020-12. */
    public static String schema() {
        return FILE.schema();
    }

    /** The batches, as their file has them. */
    private static final class ListShape extends ObjectShape<List<Batch>> {

        private static final int VERSION = 1;

        private final Field<Integer> aop =
                required(
                        "aop",
                        NumberShapes.version(
                                VERSION, "change.other-version", "change.newer-version"),
                        it -> VERSION,
                        "change.no-version");
        private final Field<List<Batch>> batches =
                optional("batches", Lists.of(new BatchShape()), List.of(), it -> it);

        ListShape() {
            super("batches");
        }

        @Override
        protected List<Batch> make(Values in) {
            return in.get(batches);
        }
    }
}
