package vn.aop.core.response;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Message;

/**
 * What of one figure of the year a risk takes and its response brings back.
 *
 * <p>{@code lost = planned − hit}, {@code back = answered − hit}, {@code left = planned −
 * answered}, the other way round where less is better; so {@code lost = back + left}. Revenue that
 * falls from 480 to 420 million and is 440 with the response: 60 lost, 20 back, 40 left.
 *
 * @param id what it is in files, for example {@code revenue} or {@code goals/G1}
 * @param name what people call it
 * @param goal the goal that measures it, if one does
 * @param bound which side is better
 * @param planned where it stands without the risk; empty where the plan does not say what the risk
 *     does, or where it has woken and has done so already
 * @param hit where it stands with the risk
 * @param answered where it stands with the risk and the response
 */
public record Recovered(
        String id,
        Message name,
        Optional<Goal> goal,
        Bound bound,
        Optional<Traced> planned,
        Traced hit,
        Traced answered) {

    private static final int SHARE_PLACES = 4;
    private static final int DAYS_PLACES = 1;
    private static final int COUNT_PLACES = 2;

    public Recovered {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(goal, "goal");
        requireNonNull(bound, "bound");
        requireNonNull(planned, "planned");
        requireNonNull(hit, "hit");
        requireNonNull(answered, "answered");
    }

    /** Returns what the risk takes, below 0 where it adds; empty where that is not said. */
    public Optional<Traced> lost() {
        return planned.map(it -> difference("response.lost", it, hit));
    }

    /** Returns what the response brings back, below 0 where it takes more. */
    public Traced back() {
        return difference("response.back", answered, hit);
    }

    /** Returns what is still missed with the response; empty where it is not said what is lost. */
    public Optional<Traced> left() {
        return planned.map(it -> difference("response.left", it, answered));
    }

    /** Returns whether the risk takes some of it. */
    public boolean isLost() {
        return lost().filter(it -> sign(it) > 0).isPresent();
    }

    /** Returns whether the response brings some of it back. */
    public boolean isBroughtBack() {
        return sign(back()) > 0;
    }

    /**
     * Returns whether risk or response moves it by as much as can be read, so that it is worth
     * telling.
     */
    public boolean isMoved() {
        return lost().filter(it -> read(it.value()) != 0).isPresent() || read(back().value()) != 0;
    }

    /**
     * Returns the sign of a difference as people read it: 0 where it is less than half of the last
     * place that is written, a hundredth of a point of a share. Money is told to its last unit.
     */
    private static int read(Value value) {
        return value.number().map(it -> places(value, it).signum()).orElse(0);
    }

    private static BigDecimal places(Value value, BigDecimal number) {
        return switch (((Value.Defined) value).unit().kind()) {
            case MONEY, MONEY_PER_COUNT -> number;
            case RATIO -> number.setScale(SHARE_PLACES, RoundingMode.HALF_UP);
            case DAYS, DAYS_PER_COUNT -> number.setScale(DAYS_PLACES, RoundingMode.HALF_UP);
            case COUNT, COUNT_PER_COUNT -> number.setScale(COUNT_PLACES, RoundingMode.HALF_UP);
        };
    }

    private static int sign(Traced traced) {
        return traced.value().number().map(it -> it.signum()).orElse(0);
    }

    private Traced difference(String key, Traced one, Traced other) {
        Message label = Message.of(key).with("what", name);
        return bound == Bound.AT_LEAST
                ? Traced.difference(label, one, other)
                : Traced.difference(label, other, one);
    }

    /**
     * Returns what is lost, brought back and still missed, as a sentence; where some of it cannot
     * be worked out, with the reason.
     */
    public Message message() {
        boolean isBeyond = lost().filter(it -> isDefined(it) && read(it.value()) <= 0).isPresent();
        Message brought = told("brought", back().value(), isBeyond ? "beyond" : "back", "more");
        Optional<Message> why =
                Stream.of(lost(), Optional.of(back()), left())
                        .flatMap(it -> it.stream())
                        .flatMap(it -> it.value().whyUndefined().stream())
                        .findFirst();
        String key = planned.isEmpty() ? "response.told-now" : "response.told";
        Message told =
                Message.of(why.isPresent() ? key + "-unknown" : key)
                        .with("what", name)
                        .with("brought", brought);
        Message all =
                planned.isEmpty()
                        ? told
                        : told.with(
                                        "taken",
                                        told("taken", lost().orElseThrow().value(), "lost", "more"))
                                .with(
                                        "left",
                                        told(
                                                "left",
                                                left().orElseThrow().value(),
                                                "short",
                                                "more"));
        return why.map(it -> all.with("reason", it)).orElse(all);
    }

    private static boolean isDefined(Traced traced) {
        return traced.value().number().isPresent();
    }

    private static Message told(String part, Value value, String above, String below) {
        String key = "response." + part + "-";
        if (value.number().isEmpty()) {
            return Message.of(key + "unknown");
        }
        int sign = read(value);
        String how = sign > 0 ? above : sign < 0 ? below : "nothing";
        return Message.of(key + how).with("amount", sign < 0 ? value.negated() : value);
    }
}
