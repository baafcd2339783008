package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** How ids may be spelt, so that they can stand in metrics, files and addresses. */
public final class Names {

    /** Ids that stand in metrics: accounts, channels, product groups. */
    public static final Pattern METRIC_NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** Ids of plan elements: goals, budget lines, actions, people, risks, KPIs. */
    public static final Pattern ELEMENT_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private Names() {}

    static String requireMetricName(String id) {
        return require(METRIC_NAME, id, "lower-case letters, digits and _, a letter first");
    }

    /**
     * Returns the id of a plan element.
     *
     * @throws IllegalArgumentException if it is not spelt like {@link #ELEMENT_ID}
     */
    public static String requireElementId(String id) {
        return require(ELEMENT_ID, id, "letters, digits, _ and -, a letter first");
    }

    private static String require(Pattern pattern, String id, String rule) {
        requireNonNull(id, "id");
        if (!pattern.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Id '%s' cannot be used; write %s, at most 40 of them".formatted(id, rule));
        }
        return id;
    }
}
