package vn.aop.core.decision.log;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Names;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * One question that was asked of the desk, what was decided, and later what came of it.
 *
 * <p>Nothing is decided before it is asked, and nothing comes of it before it is decided; an entry
 * that says otherwise is refused with a {@link ProblemsException}.
 *
 * @param id the id, for example {@code D3}
 * @param kind which of the three questions
 * @param what what it was about
 * @param asked the day of the question
 * @param by the id of the person who asked
 * @param verdict what the desk answered
 * @param resolution what was decided, once it is
 * @param aftermath what came of it, once that is known
 * @param basis on which figures it was answered; empty where nobody has kept that
 */
public record LoggedDecision(
        String id,
        Kind kind,
        Text what,
        LocalDate asked,
        String by,
        Answer verdict,
        Optional<Resolution> resolution,
        Optional<Aftermath> aftermath,
        Optional<AnswerBasis> basis) {

    /** Where a problem with the day of the decision stands. */
    public static final Place DECIDED_ON = Place.of("decided/on");

    /** Where a problem with the day stands on which it was seen what came of it. */
    public static final Place SEEN_ON = Place.of("cameOfIt/on");

    /** The three questions of the desk. */
    public enum Kind {
        /** Should we do this? */
        OPPORTUNITY,
        /** Where do we save? */
        COST_CUT,
        /** Where do we turn when goals are behind? */
        CORRECTION
    }

    /** What the desk answered. */
    public enum Answer {
        YES,
        YES_IF,
        NOT_THIS_YEAR,
        NO,
        /** Measures were offered, to choose from. */
        OFFERED
    }

    /** What people made of an answer. */
    public enum Choice {
        /** As the desk said, or as it was asked after a yes. */
        ACCEPTED,
        /** In another form. */
        ADAPTED,
        /** Not done. */
        DECLINED
    }

    /**
     * What was decided.
     *
     * @param choice what
     * @param by the id of the person who decided
     * @param on the day
     * @param amendment the number of the amendment that came of it, from 1, if one did
     */
    public record Resolution(Choice choice, String by, LocalDate on, Optional<Integer> amendment) {

        public Resolution {
            requireNonNull(choice, "choice");
            requireNonNull(by, "by");
            requireNonNull(on, "on");
            amendment
                    .filter(it -> it < 1)
                    .ifPresent(
                            it -> {
                                throw new IllegalArgumentException(
                                        "Amendment %d does not exist; give 1 or more"
                                                .formatted(it));
                            });
        }
    }

    /**
     * What came of a decision.
     *
     * @param what what happened
     * @param on the day on which that was seen
     */
    public record Aftermath(Text what, LocalDate on) {

        public Aftermath {
            requireNonNull(what, "what");
            requireNonNull(on, "on");
        }
    }

    public LoggedDecision {
        Names.requireElementId(id);
        requireNonNull(kind, "kind");
        requireNonNull(what, "what");
        requireNonNull(asked, "asked");
        requireNonNull(by, "by");
        requireNonNull(verdict, "verdict");
        requireNonNull(resolution, "resolution");
        requireNonNull(aftermath, "aftermath");
        requireNonNull(basis, "basis");
        List<Problem> problems = outOfOrder(asked, resolution, aftermath);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /** Makes an entry of which nobody has kept on which figures it was answered. */
    public LoggedDecision(
            String id,
            Kind kind,
            Text what,
            LocalDate asked,
            String by,
            Answer verdict,
            Optional<Resolution> resolution,
            Optional<Aftermath> aftermath) {
        this(id, kind, what, asked, by, verdict, resolution, aftermath, Optional.empty());
    }

    private static List<Problem> outOfOrder(
            LocalDate asked, Optional<Resolution> resolution, Optional<Aftermath> aftermath) {
        List<Problem> problems = new ArrayList<>();
        resolution
                .map(Resolution::on)
                .filter(on -> on.isBefore(asked))
                .map(
                        on ->
                                Problem.at(DECIDED_ON, "log.decided-early")
                                        .with("on", on)
                                        .with("asked", asked)
                                        .because(Problem.Reason.OUT_OF_ORDER))
                .ifPresent(problems::add);
        LocalDate decided = resolution.map(Resolution::on).orElse(asked);
        aftermath
                .map(Aftermath::on)
                .filter(on -> on.isBefore(decided))
                .map(
                        on ->
                                Problem.at(SEEN_ON, "log.seen-early")
                                        .with("on", on)
                                        .with("decided", decided)
                                        .because(Problem.Reason.OUT_OF_ORDER))
                .ifPresent(problems::add);
        return problems;
    }

    /** Returns the days of which it tells: when it was asked, decided, and seen what came of it. */
    public Stream<LocalDate> days() {
        return Stream.of(
                        Optional.of(asked),
                        resolution.map(Resolution::on),
                        aftermath.map(Aftermath::on))
                .flatMap(Optional::stream);
    }

    /**
     * Returns what was known of this question at the end of a day.
     *
     * @return the question without what was decided or seen later; empty where it was not asked yet
     */
    public Optional<LoggedDecision> on(LocalDate day) {
        LoggedDecision known =
                new LoggedDecision(
                        id,
                        kind,
                        what,
                        asked,
                        by,
                        verdict,
                        resolution.filter(it -> !it.on().isAfter(day)),
                        aftermath.filter(it -> !it.on().isAfter(day)),
                        basis);
        return Optional.of(known).filter(it -> !asked.isAfter(day));
    }

    /** Returns the same question with what was decided. */
    public LoggedDecision with(Resolution decided) {
        return new LoggedDecision(
                id, kind, what, asked, by, verdict, Optional.of(decided), aftermath, basis);
    }

    /** Returns the same question with what came of it. */
    public LoggedDecision with(Aftermath came) {
        return new LoggedDecision(
                id, kind, what, asked, by, verdict, resolution, Optional.of(came), basis);
    }

    /** Returns whether nothing is decided on it yet. */
    public boolean isOpen() {
        return resolution.isEmpty();
    }

    /**
     * Returns whether a question is the same: of the same kind about {@linkplain Text#isSameAs the
     * same matter}. Figures, day and asker do not matter: who asks again with a smaller amount, a
     * week later or as somebody else wants the same thing decided.
     */
    public boolean isSameQuestion(Kind otherKind, Text otherWhat) {
        return kind == otherKind && what.isSameAs(otherWhat);
    }

    /**
     * Returns this question after it was asked once more: it was asked on the first of both days,
     * and the desk says what it said last, on the figures of then.
     */
    public LoggedDecision askedAgain(LoggedDecision later) {
        LocalDate first = later.asked.isBefore(asked) ? later.asked : asked;
        return new LoggedDecision(
                id, kind, what, first, by, later.verdict, resolution, aftermath, later.basis);
    }

    /** Returns the same entry under another id. */
    LoggedDecision withId(String other) {
        return new LoggedDecision(
                other, kind, what, asked, by, verdict, resolution, aftermath, basis);
    }
}
