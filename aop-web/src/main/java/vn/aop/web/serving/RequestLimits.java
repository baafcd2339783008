package vn.aop.web.serving;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much and how slowly visitors may send and fetch; {@code docs/serving.md} tells the same.
 *
 * @param longestForm the most bytes of a form
 * @param drained as many bytes of a longer one are still taken in, so that its sender gets to read
 *     the answer
 * @param formsAtOnce the most bytes of all forms that are arriving together
 * @param answersAtOnce the most bytes of all answers that are being fetched together
 * @param patience how long a visitor may take before speed counts
 * @param slowest the fewest bytes a second after that
 * @param longestWait the longest that any form may take to arrive
 * @param connections the most connections together
 */
public record RequestLimits(
        int longestForm,
        int drained,
        int formsAtOnce,
        int answersAtOnce,
        Duration patience,
        int slowest,
        Duration longestWait,
        int connections) {

    private static final int KB = 1024;
    private static final int MB = 1024 * KB;

    public RequestLimits {
        requireNonNull(patience, "patience");
        requireNonNull(longestWait, "longestWait");
    }

    /** Returns the limits in use; the longest form is a whole plan that is being edited. */
    public static RequestLimits usual() {
        return new RequestLimits(
                256 * KB,
                16 * MB,
                16 * MB,
                64 * MB,
                Duration.ofSeconds(10),
                4 * KB,
                Duration.ofSeconds(60),
                2_000);
    }

    /** Returns the same limits for visitors who must not dawdle, as tests need them. */
    public RequestLimits withPatience(Duration other) {
        return new RequestLimits(
                longestForm,
                drained,
                formsAtOnce,
                answersAtOnce,
                other,
                slowest,
                longestWait,
                connections);
    }

    /** Returns how long a form may take of which so many bytes have arrived. */
    Duration waitFor(long arrived) {
        Duration wait = patience.plusMillis(arrived * 1000 / slowest);
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
