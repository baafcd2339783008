package vn.aop.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Recent;
import vn.aop.web.page.Turns;
import vn.aop.web.page.Typed;

/**
 * The last answers of the desk. Who accepts an answer has just been shown it, and the search for
 * the least change takes its time.
 */
final class RecentAnswers {

    /** FormFields that decide on an answer and do not change it. */
    private static final Set<String> NOT_ASKED =
            Set.of(
                    "version",
                    "lang",
                    Acceptance.BY,
                    Acceptance.ON,
                    Acceptance.BECAUSE,
                    Acceptance.CAUSE,
                    Acceptance.OCCASION,
                    Acceptance.CHOICE);

    private final Recent<Question, Validated<Advice, Problem>> kept =
            new Recent<>(RecentAnswers::isKept);
    private final DecisionDesk desk;
    private final Turns turns;

    RecentAnswers(DecisionDesk desk, Turns turns) {
        this.desk = desk;
        this.turns = turns;
    }

    /** What an answer depends on. */
    private record Question(
            String source, Plan plan, LocalDate today, Map<String, List<String>> typed) {}

    TypedQuestion ask(OpenCase open, Typed sent, Language language) {
        DeskQuestion ask = DeskQuestion.of(sent, open, language, desk);
        boolean isBlank = !sent.has("version");
        Typed typed = ask.understood(isBlank ? sent.or(ask.defaults()) : sent);
        return new TypedQuestion(open, typed, isBlank, ask, answer(ask, typed, open));
    }

    private Validated<Advice, Problem> answer(DeskQuestion ask, Typed typed, OpenCase open) {
        String source = open.caseId();
        Question question =
                new Question(
                        source,
                        open.plan(),
                        open.today().day(),
                        typed.values().entrySet().stream()
                                .filter(it -> !NOT_ASKED.contains(it.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Supplier<Validated<Advice, Problem>> work =
                () -> turns.take(deadline -> ask.answer(typed, deadline));
        try {
            return typed.isWithinLimits() ? kept.answer(question, work) : work.get();
        } catch (DeadlinePassed passed) {
            return outOfTime();
        }
    }

    /** What was cut short may be found where it is asked again. */
    private static boolean isKept(Validated<Advice, Problem> answer) {
        return answer.value().filter(it -> !it.isSettled()).isEmpty();
    }

    private static Validated<Advice, Problem> outOfTime() {
        return Validated.invalid(
                List.of(new Problem(Place.WHOLE, AnswerView.outOfTime("desk.out-of-time"))));
    }
}
