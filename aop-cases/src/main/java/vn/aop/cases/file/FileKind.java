package vn.aop.cases.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that people write by hand, with the keys that only one of them has. */
enum FileKind {
    /** A plan. */
    PLAN(
            "plan",
            List.of(
                    "company",
                    "year",
                    "baseline",
                    "direction",
                    "goals",
                    "budget",
                    "actions",
                    "resources",
                    "risks",
                    "kpis",
                    "assumptions",
                    "tracking",
                    "waivers",
                    "thresholds",
                    "amendments")),
    /** How an export of sales is read. */
    MAPPING(
            "mapping",
            List.of(
                    "mapping",
                    "csv",
                    "date",
                    "account",
                    "filters",
                    "outsideYear",
                    "otherColumns",
                    "noTrade",
                    "complete",
                    "costOfGoods")),
    /** Something to be held against a plan. */
    PROPOSAL("proposal", List.of("unknownRise", "asked", "evidence")),
    /** What a case is about and made of. */
    CASE(
            "case",
            List.of("id", "title", "summary", "plan", "before", "actuals", "story", "proposals"));

    private final String shape;
    private final List<String> keys;

    FileKind(String shape, List<String> keys) {
        this.shape = shape;
        this.keys = keys;
    }

    /** Returns the keys that no other kind has. */
    List<String> keys() {
        return keys;
    }

    /** Returns what its object is called in schemas. */
    String shape() {
        return shape;
    }

    /** Returns the kind of file to which a key belongs that stands in one of another kind. */
    static Optional<FileKind> of(String key, String shape) {
        boolean isFile = Arrays.stream(values()).anyMatch(it -> it.shape.equals(shape));
        return Arrays.stream(values())
                .filter(it -> isFile && !it.shape.equals(shape) && it.keys.contains(key))
                .findFirst();
    }
}
