package vn.aop.web.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.command.text.Sheet;

/** The options that put a question into the log beside the plan. */
final class LogOptions {

    @Option(names = "--log", descriptionKey = "option.log")
    private boolean log;

    @Option(names = "--asker", paramLabel = "PERSON", descriptionKey = "option.asker")
    private Optional<String> asker = Optional.empty();

    /**
     * Records a question and its answer, if that is asked for.
     *
     * @throws Refused if nobody of that name works for the plan, or the log cannot be written
     */
    Optional<LoggedDecision> record(
            KeptPlan plan,
            Plan of,
            LoggedDecision.Kind kind,
            Text what,
            LocalDate day,
            LoggedDecision.Answer verdict,
            AnswerBasis basis) {
        if (!log) {
            return Optional.empty();
        }
        String person =
                asker.orElseThrow(
                        () -> Refused.because("--asker", Message.of("command.log.no-asker")));
        requirePerson("--asker", of, person);
        Function<String, LoggedDecision> question =
                id ->
                        new LoggedDecision(
                                id,
                                kind,
                                what,
                                day,
                                person,
                                verdict,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(basis));
        DecisionLog kept = plan.alter(now -> now.ask(question)).log();
        return Optional.of(kept.entryOf(question.apply(kept.nextId())));
    }

    /** Returns the lines that tell of an entry in the log, and of who asked it already. */
    List<String> told(LoggedDecision entry, Plan of, LocalDate day, Sheet sheet) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(sheet.say(Message.of("command.decide.logged").with("id", entry.id())));
        if (entry.asked().isBefore(day) || !asker.equals(Optional.of(entry.by()))) {
            lines.addAll(sheet.wrapped("", sheet.say(askedAlready(entry, of))));
        }
        return lines;
    }

    private static Message askedAlready(LoggedDecision entry, Plan of) {
        Text who = of.resources().person(entry.by()).map(Person::name).orElse(Text.of(entry.by()));
        return Message.of("command.decide.asked-already")
                .with("who", who)
                .with("on", entry.asked());
    }

    /**
     * Makes sure that somebody works for a plan.
     *
     * @throws Refused if nobody of that name does
     */
    static void requirePerson(String option, Plan plan, String person) {
        List<String> people = plan.resources().people().stream().map(Person::id).toList();
        if (!people.contains(person)) {
            throw new Refused(
                    List.of(
                            FileProblem.of(option, "plan.unknown-person")
                                    .with("id", person)
                                    .with("known", people)));
        }
    }
}
