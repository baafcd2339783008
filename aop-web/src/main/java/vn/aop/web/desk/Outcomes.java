package vn.aop.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.decision.LoggedDecision;
import vn.aop.core.decision.LoggedDecision.Aftermath;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.web.copy.Copy;
import vn.aop.web.page.Refusal;
import vn.aop.web.page.Typed;

/** Writes down what came of a decision. */
record Outcomes(Typed typed, String entry) {

    /**
     * Returns a copy whose log tells what came of the decision.
     *
     * @throws Refusal if there is no such decision, or if something is missing
     */
    Copy addTo(Copy copy) {
        LoggedDecision decision =
                copy.log()
                        .find(entry)
                        .orElseThrow(
                                () ->
                                        Refusal.notFound(
                                                Message.of("error.no-decision", "id", entry)));
        FormReader reader = new FormReader(copy.history().current(), typed);
        Optional<Text> what = reader.requiredText("came");
        Optional<LocalDate> on = reader.day("seen");
        List<Message> mistakes = reader.problems().stream().map(it -> it.message()).toList();
        if (!mistakes.isEmpty()) {
            throw Refusal.badRequest(mistakes.get(0));
        }
        Aftermath came = new Aftermath(what.orElseThrow(), on.orElseThrow());
        return copy.with(copy.log().with(inOrder(decision, came)));
    }

    private static LoggedDecision inOrder(LoggedDecision decision, Aftermath came) {
        try {
            return decision.with(came);
        } catch (ProblemsException tooEarly) {
            throw Refusal.badRequest(tooEarly.problems().get(0).message());
        }
    }
}
