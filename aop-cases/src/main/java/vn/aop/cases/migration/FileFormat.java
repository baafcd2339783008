package vn.aop.cases.migration;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.PlainFile;

/** The kinds of files whose first line states the version of their format. */
public enum FileFormat {
    /** How an export of sales is read. */
    MAPPING("mapping", List.of("mapping"), "", "mapping.newer-version"),
    /** What was asked of the desk. */
    DECISIONS("aop", List.of("decisions"), "decisions.yaml", "change.newer-version"),
    /** What a case is about and made of. */
    CASE("aop", List.of("story", "actuals", "summary"), "case.yaml", "change.newer-version"),
    /** What was read from files of sales and is kept beside a plan. */
    BATCHES("aop", List.of("batches"), "batches.yaml", "change.newer-version"),
    /** The day that it is for a plan. */
    TODAY("aop", List.of("today"), "today.yaml", "change.newer-version"),
    /** Something to be held against a plan. */
    PROPOSAL("aop", List.of("what", "reason"), "", "change.newer-version"),
    /** A plan. */
    PLAN("aop", List.of("company", "year", "baseline", "goals"), "plan.yaml", "plan.newer-version"),
    /** Changes of a plan. */
    CHANGES("aop", List.of("changes"), "", "change.newer-version");

    private final String versionKey;
    private final List<String> signs;
    private final String usualName;
    private final String newer;

    FileFormat(String versionKey, List<String> signs, String usualName, String newer) {
        this.versionKey = versionKey;
        this.signs = signs;
        this.usualName = usualName;
        this.newer = newer;
    }

    /** Returns the key that states the version. */
    public String versionKey() {
        return versionKey;
    }

    /** Returns the message that tells of a newer version than the program knows. */
    String newer() {
        return newer;
    }

    /**
     * Returns of which kind a file is, by its keys or, where they do not tell, by its name: an
     * empty log has no key but its version.
     *
     * @return empty where it is none of them
     */
    public static Optional<FileFormat> of(PlainFile file) {
        List<FileFormat> possible =
                Arrays.stream(values()).filter(it -> has(file, it.versionKey)).toList();
        return possible.stream()
                .filter(it -> it.signs.stream().anyMatch(sign -> has(file, sign)))
                .findFirst()
                .or(() -> possible.stream().filter(it -> it.isNameOf(file)).findFirst());
    }

    private boolean isNameOf(PlainFile file) {
        String last = file.name().substring(file.name().lastIndexOf(File.separatorChar) + 1);
        return last.equals(usualName);
    }

    private static boolean has(PlainFile file, String key) {
        return file.root().entry(key).isPresent();
    }
}
