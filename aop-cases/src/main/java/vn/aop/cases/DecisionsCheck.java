package vn.aop.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.LoggedDecision.Aftermath;
import vn.aop.core.decision.log.LoggedDecision.Resolution;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;

/**
 * One look at the log of a case beside its plan: whether its people are those of the plan, and its
 * amendments there on the day on which it says that they were decided.
 *
 * @param file the name of the file of the log
 * @param history the plan with everything that it goes through
 */
record DecisionsCheck(String file, PlanHistory history) {

    /** Returns what must be mended. */
    List<FileProblem> problems(DecisionLog log) {
        List<FileProblem> problems = new ArrayList<>();
        for (LoggedDecision entry : log.entries()) {
            Stream.concat(Stream.of(entry.by()), entry.resolution().map(Resolution::by).stream())
                    .distinct()
                    .filter(it -> !people().contains(it))
                    .map(it -> byNobody(it, entry))
                    .forEach(problems::add);
            entry.resolution()
                    .flatMap(it -> it.amendment().filter(number -> !isMade(number, it)))
                    .map(it -> told("case.decision-without-amendment", entry).with("number", it))
                    .map(it -> FileProblem.of(file, it))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** Returns what deserves a look: entries in one language. */
    List<FileProblem> remarks(DecisionLog log) {
        return log.entries().stream()
                .filter(
                        it ->
                                it.what().isPlain()
                                        || it.aftermath().map(Aftermath::what).stream()
                                                .anyMatch(said -> said.isPlain()))
                .map(it -> FileProblem.of(file, told("case.decision-one-language", it)))
                .toList();
    }

    private FileProblem byNobody(String person, LoggedDecision entry) {
        return FileProblem.of(
                file,
                Message.of("case.decision-by-nobody")
                        .with("decision", entry.id())
                        .with("id", person)
                        .with("known", people()));
    }

    private static Message told(String key, LoggedDecision entry) {
        return Message.of(key).with("decision", entry.id());
    }

    private boolean isMade(int number, Resolution resolution) {
        return number <= history.amendments().size()
                && history.amendments().get(number - 1).on().equals(resolution.on());
    }

    /** Everybody who is in the plan at some time of its year. */
    private List<String> people() {
        return IntStream.range(0, history.size())
                .mapToObj(history::version)
                .flatMap(it -> it.resources().people().stream())
                .map(Person::id)
                .distinct()
                .toList();
    }
}
