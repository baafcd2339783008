package vn.aop.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.TodayFile;
import vn.aop.core.plan.Today;

/** One copy of a case into a folder that is new or empty. */
final class CaseCopy {

    private final Case source;
    private final Path folder;

    CaseCopy(Case source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    List<FileProblem> make() {
        try {
            return new FilledFolder(folder, files()).make();
        } catch (IOException e) {
            return List.of(
                    FileProblem.of(folder.toString(), "case.not-written")
                            .with("folder", folder.toString()));
        }
    }

    /** The plan goes last: a folder without it is no plan's. */
    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(EditorSchemas.files());
        String today = TodayFile.writeYaml(Today.first(source.today()));
        files.put(TodayFile.NAME, bytes(EditorSchemas.told(today, "today", 0)));
        String plan = source.files().plan();
        Stream<String> others = source.files().names().stream().filter(it -> !it.equals(plan));
        for (String name : Stream.concat(others, Stream.of(plan)).toList()) {
            try (InputStream in = Cases.open(source.resource(name))) {
                files.put(name, told(name, in.readAllBytes()));
            }
        }
        return files;
    }

    /** Plans and proposals get the line by which an editor finds their schema. */
    private byte[] told(String name, byte[] content) {
        boolean isProposal = source.files().proposals().contains(name);
        if (!name.endsWith(".yaml")) {
            return content;
        }
        int depth = name.length() - name.replace("/", "").length();
        String kind = isProposal ? "proposal" : "plan";
        return bytes(EditorSchemas.told(new String(content, UTF_8), kind, depth));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
