package vn.aop.web.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.LoggedDecision.Choice;
import vn.aop.core.decision.log.LoggedDecision.Resolution;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.web.copy.Copy;
import vn.aop.web.form.FormReader;
import vn.aop.web.page.Typed;

/** Decides on an answer of the desk, for a copy of a case. */
final class Acceptance {

    /** The fields that decide; the others ask. */
    static final String BY = "decider";

    static final String ON = "on";
    static final String BECAUSE = "because";
    static final String CAUSE = "cause";
    static final String OCCASION = "occasion";
    static final String CHOICE = "choice";

    private final TypedQuestion asked;
    private final Typed typed;
    private final FormReader reader;

    Acceptance(TypedQuestion asked) {
        this.asked = asked;
        this.typed = asked.typed();
        this.reader = new FormReader(asked.open().plan(), typed);
    }

    /**
     * Accepts the answer: the plan is amended, and the log says so.
     *
     * @throws StaleForm if somebody else has amended the plan since the form was shown
     * @throws ProblemsException if something in the form must be mended
     */
    Copy accept(Copy copy) {
        Advice advice = fresh();
        if (!advice.isAcceptable()) {
            throw refused(Problem.at(Place.WHOLE, "desk.nothing-to-accept"));
        }
        Optional<String> by = reader.requiredPerson(BY);
        Optional<LocalDate> on = reader.day(ON);
        Optional<Text> evidence = reader.requiredText(BECAUSE);
        Optional<Amendment.Cause> cause = constant(CAUSE, Amendment.Cause.values());
        Optional<Amendment.Occasion> occasion = constant(OCCASION, Amendment.Occasion.values());
        requireNoMistakes();
        Amendment amendment =
                new Amendment(
                        advice.changes(),
                        cause.orElse(asked.ask().cause()),
                        evidence.orElseThrow(),
                        by.orElseThrow(),
                        on.orElseThrow(),
                        occasion.orElse(Amendment.Occasion.OWN_MEETING));
        PlanHistory amended = amended(copy.history(), amendment);
        Resolution resolution =
                new Resolution(
                        Choice.ACCEPTED,
                        amendment.by(),
                        amendment.on(),
                        Optional.of(amended.amendments().size()));
        DecisionLog log = copy.log().with(decided(entry(copy, advice, by.get()), resolution));
        return copy.with(amended).with(log);
    }

    private static LoggedDecision decided(LoggedDecision entry, Resolution resolution) {
        try {
            return entry.with(resolution);
        } catch (ProblemsException mistakes) {
            throw new ProblemsException(mistakes.problems().stream().map(Acceptance::at).toList());
        }
    }

    /** Problems of the amendment are told at the fields that they come from. */
    private static PlanHistory amended(PlanHistory history, Amendment amendment) {
        try {
            return history.amend(amendment);
        } catch (ProblemsException mistakes) {
            throw new ProblemsException(mistakes.problems().stream().map(Acceptance::at).toList());
        }
    }

    private static Problem at(Problem problem) {
        return problem.at(
                switch (problem.reason()) {
                    case PAST, OUT_OF_ORDER -> Place.of(ON);
                    case OCCASION -> Place.of(OCCASION);
                    case MISSING, NOT_AS_IT_STANDS, OTHER -> Place.WHOLE;
                });
    }

    /**
     * Writes the question and its answer into the log, with what was decided, if anything was.
     *
     * @throws StaleForm if somebody else has amended the plan since the form was shown
     * @throws ProblemsException if something in the form must be mended
     */
    Copy log(Copy copy) {
        Advice advice = fresh();
        Optional<String> by = reader.requiredPerson(BY);
        Optional<LocalDate> on = reader.day(ON);
        Optional<Choice> choice = constant(CHOICE, new Choice[] {Choice.ADAPTED, Choice.DECLINED});
        requireNoMistakes();
        LoggedDecision entry = entry(copy, advice, by.orElseThrow());
        return copy.with(
                copy.log()
                        .with(
                                choice.map(
                                                it ->
                                                        new Resolution(
                                                                it,
                                                                by.get(),
                                                                on.orElseThrow(),
                                                                Optional.empty()))
                                        .map(it -> decided(entry, it))
                                        .orElse(entry)));
    }

    private Advice fresh() {
        if (!typed.text("version").equals(String.valueOf(asked.open().version()))) {
            throw new StaleForm();
        }
        Advice advice = asked.answer().orElseThrow(ProblemsException::new);
        if (!advice.isSettled()) {
            throw new ProblemsException(
                    List.of(
                            new Problem(
                                    Place.WHOLE, AnswerView.outOfTime("desk.search-cut-short"))));
        }
        return advice;
    }

    private LoggedDecision entry(Copy copy, Advice advice, String by) {
        return copy.log()
                .entryOf(
                        new LoggedDecision(
                                copy.log().nextId(),
                                asked.ask().kind(),
                                advice.what(),
                                advice.asked(),
                                by,
                                advice.answer().orElseThrow(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(advice.basis())));
    }

    private <E extends Enum<E>> Optional<E> constant(String field, E[] known) {
        List<String> names = Arrays.stream(known).map(Enum::name).toList();
        return reader.id(field, names::contains, names).map(it -> known[names.indexOf(it)]);
    }

    private void requireNoMistakes() {
        if (!reader.problems().isEmpty()) {
            throw new ProblemsException(reader.problems());
        }
    }

    private static ProblemsException refused(Problem problem) {
        return new ProblemsException(List.of(problem));
    }
}
