package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.IntPredicate;
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
        return require(isMetricName(id), id, "lower-case letters, digits and _, a letter first");
    }

    /**
     * Returns the id of a plan element.
     *
     * @throws IllegalArgumentException if it is not spelt like {@link #ELEMENT_ID}
     */
    public static String requireElementId(String id) {
        return require(isElementId(id), id, "letters, digits, _ and -, a letter first");
    }

    /** Returns what {@link #METRIC_NAME} says, sooner: figures are named all the time. */
    static boolean isMetricName(String id) {
        return isSpelt(requireNonNull(id, "id"), Names::isSmall, '_', '_');
    }

    /** Returns what {@link #ELEMENT_ID} says, sooner. */
    static boolean isElementId(String id) {
        return isSpelt(
                requireNonNull(id, "id"),
                letter -> isSmall(letter) || letter >= 'A' && letter <= 'Z',
                '_',
                '-');
    }

    private static boolean isSpelt(String id, IntPredicate letters, char sign, char other) {
        if (id.isEmpty() || !Limits.ID_LETTERS.allows(id.length()) || !letters.test(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char at = id.charAt(i);
            if (!letters.test(at) && !(at >= '0' && at <= '9') && at != sign && at != other) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(int letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static String require(boolean isSpelt, String id, String rule) {
        if (!isSpelt) {
            throw new IllegalArgumentException(
                    "Id '%s' cannot be used; write %s, at most %d of them"
                            .formatted(id, rule, Limits.ID_LETTERS.most()));
        }
        return id;
    }
}
