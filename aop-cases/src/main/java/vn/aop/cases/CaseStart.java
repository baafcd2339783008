package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.PlainFile;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * The start of a case: the fewest files that can be read, reviewed and asked, in round numbers, for
 * its author to write over.
 *
 * @param id the id of the case
 * @param year the year of its plan, 1901 to 2199
 */
public record CaseStart(String id, int year) {

    /** The file that makes a folder one of a case is written last. */
    private static final List<String> FILES =
            List.of(
                    UsualOutline.PLAN,
                    UsualOutline.SALES,
                    UsualOutline.STORY_VI,
                    UsualOutline.STORY_EN,
                    "proposals/giam-gia.yaml",
                    CaseFile.NAME);

    private static final Map<String, String> KINDS =
            Map.of(
                    UsualOutline.PLAN,
                    "plan",
                    "proposals/giam-gia.yaml",
                    "proposal",
                    CaseFile.NAME,
                    "case");

    public CaseStart {
        requireNonNull(id, "id");
    }

    /**
     * Writes the files into a folder that is new or empty, and is called like the case.
     *
     * @return what stood in the way; empty if all went well, and else nothing is written
     */
    public List<FileProblem> writeTo(Path folder) {
        if (!CaseFile.isId(id)) {
            return List.of(
                    FileProblem.of(
                            folder.toString(), Message.of("case.id-form").with("found", id)));
        }
        Map<String, byte[]> files = new LinkedHashMap<>(EditorSchemas.files());
        FILES.forEach(it -> files.put(it, content(it)));
        return new CaseCopy(folder, files).make();
    }

    /** Returns whether a text still is the one with which a case starts, in either language. */
    static boolean isPlaceholder(Text text) {
        List<String> given = texts(new CaseStart("start", 2000).text(CaseFile.NAME)).toList();
        return given.contains(text.vi()) || given.contains(text.en());
    }

    private static Stream<String> texts(String file) {
        return PlainFile.read(CaseFile.NAME, file).value().stream()
                .flatMap(it -> it.root().entries().stream())
                .map(Node.Entry::value)
                .filter(Node.Fields.class::isInstance)
                .flatMap(it -> ((Node.Fields) it).entries().stream())
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(it -> ((Node.Scalar) it).text());
    }

    private byte[] content(String file) {
        byte[] content = text(file).getBytes(StandardCharsets.UTF_8);
        return KINDS.containsKey(file)
                ? EditorSchemas.told(content, KINDS.get(file), file)
                : content;
    }

    private String text(String file) {
        try (InputStream in = CaseStart.class.getResourceAsStream("start/" + file)) {
            return new String(requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{id}", id)
                    .replace("{year}", Integer.toString(year))
                    .replace("{before}", Integer.toString(year - 1));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped start/" + file + " cannot be read", e);
        }
    }
}
