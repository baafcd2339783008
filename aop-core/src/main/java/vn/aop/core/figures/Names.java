package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.aop.core.limit.Limits;

/** How ids may be spelt, so that they can stand in metrics, files and addresses. */
public final class Names {

    /** Ids that stand in metrics: accounts, channels, product groups. */
    public static final Pattern METRIC_NAME = compile("[a-z][a-z0-9_]{0,%d}");

    /** Ids of plan elements: goals, budget lines, actions, people, risks, KPIs. */
    public static final Pattern ELEMENT_ID = compile("[A-Za-z][A-Za-z0-9_-]{0,%d}");

    private Names() {}

    private static Pattern compile(String form) {
        return Pattern.compile(form.formatted(Limits.ID_LETTERS.most() - 1));
    }

    /** Returns ids of channels or groups with more of them, each once. */
    static List<String> joined(List<String> tags, List<String> more) {
        return Stream.concat(tags.stream(), more.stream()).distinct().toList();
    }

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
                    "Id '%s' cannot be used; write %s, at most %d of them"
                            .formatted(id, rule, Limits.ID_LETTERS.most()));
        }
        return id;
    }
}
