package vn.aop.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.core.decision.Answered;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Typed;

/**
 * The last answers of the desk. Who accepts an answer has just been shown it, and the search for
 * the least change takes its time.
 */
final class RecentAnswers {

    private static final int MOST = 64;

    /** Fields that decide on an answer and do not change it. */
    private static final Set<String> NOT_ASKED =
            Set.of(
                    "version",
                    "lang",
                    Deciding.BY,
                    Deciding.ON,
                    Deciding.BECAUSE,
                    Deciding.CAUSE,
                    Deciding.OCCASION,
                    Deciding.CHOICE);

    private final Map<Question, Answered<Advice>> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /** What an answer depends on. */
    private record Question(String source, Plan plan, Map<String, List<String>> typed) {}

    Asked ask(OpenCase open, Typed sent, Language language) {
        Ask ask = Ask.of(sent, open, language);
        boolean isBlank = !sent.has("version");
        Typed typed = ask.understood(isBlank ? sent.or(ask.defaults()) : sent);
        return new Asked(open, typed, isBlank, ask, answer(ask, typed, open));
    }

    private Answered<Advice> answer(Ask ask, Typed typed, OpenCase open) {
        String source = open.copy().map(it -> it.caseId()).orElse(open.id());
        Question question =
                new Question(
                        source,
                        open.plan(),
                        typed.values().entrySet().stream()
                                .filter(it -> !NOT_ASKED.contains(it.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        synchronized (kept) {
            Answered<Advice> known = kept.get(question);
            if (known != null) {
                return known;
            }
        }
        Answered<Advice> answer = ask.answer(typed);
        synchronized (kept) {
            kept.put(question, answer);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return answer;
    }
}
