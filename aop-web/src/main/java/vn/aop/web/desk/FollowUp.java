package vn.aop.web.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.LoggedDecision.Aftermath;
import vn.aop.core.decision.log.LoggedDecision.Choice;
import vn.aop.core.decision.log.LoggedDecision.Resolution;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.web.copy.Copy;
import vn.aop.web.form.FormReader;
import vn.aop.web.page.Refusal;
import vn.aop.web.page.Typed;

/**
 * Tells the log what became of a question: what was decided on it, and later what came of that.
 *
 * @param entry the id of the question
 * @param typed what was typed about it
 */
record FollowUp(String entry, Typed typed) {

    /** The fields about a question in the log. */
    static final String CHOICE = "choice";

    static final String BY = "decider";
    static final String ON = "on";
    static final String CAME = "came";
    static final String SEEN = "seen";

    /**
     * Returns a copy whose log tells what was decided.
     *
     * @throws Refusal if there is no such question
     * @throws ProblemsException if something must be mended, or if it is decided already
     */
    Copy decided(Copy copy) {
        LoggedDecision question = find(copy);
        requireNotYet(question.resolution(), "desk.decided-already");
        FormReader reader = new FormReader(copy.history().current(), typed);
        Optional<Choice> choice = choice(reader);
        Optional<String> by = reader.requiredPerson(BY);
        Optional<LocalDate> on = notBefore(question.asked(), ON, "desk.before-asked", reader);
        requireNoMistakes(reader);
        return told(
                copy,
                question.with(
                        new Resolution(
                                choice.orElseThrow(),
                                by.orElseThrow(),
                                on.orElseThrow(),
                                Optional.empty())));
    }

    private static Optional<Choice> choice(FormReader reader) {
        List<String> names = Arrays.stream(Choice.values()).map(Enum::name).toList();
        reader.required(CHOICE);
        return reader.id(CHOICE, names::contains, names).map(Choice::valueOf);
    }

    /**
     * Returns a copy whose log tells what came of a decision.
     *
     * @throws Refusal if there is no such question
     * @throws ProblemsException if something must be mended, or if that is told already
     */
    Copy came(Copy copy) {
        LoggedDecision question = find(copy);
        requireNotYet(question.aftermath(), "desk.came-already");
        LocalDate since = question.resolution().map(Resolution::on).orElse(question.asked());
        FormReader reader = new FormReader(copy.history().current(), typed);
        Optional<Text> what = reader.requiredText(CAME);
        Optional<LocalDate> on = notBefore(since, SEEN, "desk.before-decided", reader);
        requireNoMistakes(reader);
        return told(copy, question.with(new Aftermath(what.orElseThrow(), on.orElseThrow())));
    }

    private LoggedDecision find(Copy copy) {
        return copy.log()
                .find(entry)
                .orElseThrow(
                        () -> Refusal.notFound(Message.of("error.no-decision").with("id", entry)));
    }

    /** A page shows no form for what is told already; another window may still have one. */
    private static void requireNotYet(Optional<?> told, String key) {
        if (told.isPresent()) {
            throw new ProblemsException(List.of(Problem.at(Place.WHOLE, key)));
        }
    }

    private static Optional<LocalDate> notBefore(
            LocalDate first, String field, String key, FormReader reader) {
        Optional<LocalDate> day = reader.day(field);
        day.filter(it -> it.isBefore(first))
                .ifPresent(
                        it ->
                                reader.report(
                                        field,
                                        Message.of(key).with("day", it).with("first", first)));
        return day;
    }

    private static void requireNoMistakes(FormReader reader) {
        if (!reader.problems().isEmpty()) {
            throw new ProblemsException(reader.problems());
        }
    }

    private static Copy told(Copy copy, LoggedDecision question) {
        return copy.with(copy.log().with(question));
    }
}
