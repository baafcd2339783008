package vn.aop.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.change.Amendment;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.limit.Deadline;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.form.FieldGroup;
import vn.aop.web.form.FormField;
import vn.aop.web.form.FormFields;
import vn.aop.web.page.Refusal;
import vn.aop.web.page.Typed;

/** One of the three questions of the desk, put to one plan. */
interface DeskQuestion {

    /** Returns which question it is. */
    LoggedDecision.Kind kind();

    /** Returns what most likely makes an amendment of its answer necessary. */
    Amendment.Cause cause();

    /** Returns what its form holds before anything is typed. */
    Map<String, List<String>> defaults();

    /** Returns its form. */
    List<FieldGroup> form(FormFields fields);

    /** Returns the fields that an answer stands on and nobody typed, as they are assumed. */
    default List<FormField> assumed(Typed typed, Advice advice, FormFields fields) {
        return List.of();
    }

    /** Returns the facts that a question rests on, as far as it names some. */
    default Optional<Text> evidence(Typed typed) {
        return typed.find("evidence").or(() -> typed.find("reason")).map(Text::of);
    }

    /** Returns what was typed as the reader would have typed it. */
    default Typed understood(Typed sent) {
        return sent;
    }

    /**
     * Returns the answer to what was typed, or everything that must be mended, by field.
     *
     * @throws vn.aop.core.limit.DeadlinePassed if there is none in time
     */
    Validated<Advice, Problem> answer(Typed typed, Deadline deadline);

    /** Returns how the address names a question: {@code opportunity}, {@code cut} …. */
    static String name(LoggedDecision.Kind kind) {
        return switch (kind) {
            case OPPORTUNITY -> "opportunity";
            case COST_CUT -> "cut";
            case CORRECTION -> "correction";
        };
    }

    /**
     * Returns the question that a form asks, an opportunity where it names none.
     *
     * @param language the language in which it is asked
     * @param desk holds opportunities against the plan
     * @throws Refusal if there is no such question
     */
    static DeskQuestion of(Typed typed, OpenCase open, Language language, DecisionDesk desk) {
        String name = typed.find("question").orElse("opportunity");
        return switch (name) {
            case "opportunity" ->
                    typed.find("offer")
                            .map(it -> offer(it, open, language, desk))
                            .orElseGet(() -> new OpportunityQuestion(open, desk));
            case "cut" -> new CutQuestion(open);
            case "correction" -> new CorrectionQuestion(open);
            default -> throw Refusal.notFound(Message.of("error.no-question"));
        };
    }

    private static DeskQuestion offer(
            String name, OpenCase open, Language language, DecisionDesk desk) {
        return Optional.ofNullable(open.offers().get(name))
                .map(it -> new CaseOffer(open, it, language, desk))
                .orElseThrow(() -> Refusal.notFound(Message.of("error.no-question")));
    }
}
