package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.UseScore;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.DecisionWords;

/**
 * Every question that was asked about a plan.
 *
 * @param rows the questions, the last first
 * @param score how much the plan is used to decide, in sentences; none before anything was asked
 * @param unused that nobody has turned to the plan for too long, if so
 */
public record LogView(List<Row> rows, List<String> score, Optional<String> unused) {

    /**
     * One question.
     *
     * @param id its id
     * @param what what it was about
     * @param kind which of the three questions, when and by whom
     * @param basis on which figures it was answered, if that was kept
     * @param answer what the desk said
     * @param choice what people made of it
     * @param outcome what came of it, if that is known
     * @param amendment the place of the amendment that it led to, empty where it led to none
     * @param forms what can still be told about it
     */
    public record Row(
            String id,
            String what,
            String kind,
            Optional<String> basis,
            Badge answer,
            String choice,
            Optional<String> outcome,
            String amendment,
            List<LogForm> forms) {

        public Row {
            requireNonNull(basis, "basis");
            forms = List.copyOf(forms);
        }
    }

    public LogView {
        rows = List.copyOf(rows);
        score = List.copyOf(score);
        requireNonNull(unused, "unused");
    }

    /**
     * Returns the log of a plan, with its use up to today. Of a case that tells what its people
     * asked and decided, that is shown; nobody adds to it.
     */
    static LogView of(OpenCase open, LogForms forms, DecisionWords words) {
        boolean isOwn = open.told().entries().isEmpty();
        DecisionLog log = isOwn ? open.log() : open.told();
        List<LoggedDecision> entries = log.entries();
        List<Row> rows =
                IntStream.range(0, entries.size())
                        .mapToObj(i -> entries.get(entries.size() - 1 - i))
                        .map(it -> row(it, isOwn ? forms.about(it) : List.of(), open, words))
                        .toList();
        boolean isFresh = rows.isEmpty() && open.history().amendments().isEmpty();
        UseScore use = UseScore.of(open.history(), log, open.today());
        return new LogView(
                rows,
                isFresh ? List.of() : score(use, words.wording()),
                Optional.of(use)
                        .filter(it -> it.isUnused() && !isFresh)
                        .map(
                                it ->
                                        words.wording()
                                                .say(
                                                        Message.of("desk.log-unused")
                                                                .with("count", it.unusedMonths())
                                                                .with("day", open.today().day()))));
    }

    private static List<String> score(UseScore use, Wording words) {
        String score =
                words.say(
                        Message.of("desk.log-score")
                                .with("asked", use.asked())
                                .with("unasked", use.unasked())
                                .with("score", use.score()));
        return use.asked() == 1 && use.unasked() == 0
                ? List.of(words.say("desk.log-first"), score)
                : List.of(score);
    }

    private static Row row(
            LoggedDecision entry, List<LogForm> forms, OpenCase open, DecisionWords words) {
        Wording wording = words.wording();
        String kind =
                wording.say(
                        Message.of("desk.log-asked")
                                .with("kind", entry.kind())
                                .with("person", words.words().person(entry.by()))
                                .with("day", entry.asked()));
        return new Row(
                entry.id(),
                wording.text(entry.what()),
                kind,
                entry.basis().map(it -> wording.say(it.message())),
                badge(entry.verdict(), wording),
                choice(entry, words),
                entry.aftermath()
                        .map(
                                it ->
                                        wording.say(
                                                Message.of("desk.log-came")
                                                        .with("day", it.on())
                                                        .with("what", it.what()))),
                entry.resolution()
                        .flatMap(LoggedDecision.Resolution::amendment)
                        .map(it -> PageAddresses.history(open.id()) + "#v" + it)
                        .orElse(""),
                forms);
    }

    private static Badge badge(LoggedDecision.Answer answer, Wording words) {
        String word = words.name(answer);
        return switch (answer) {
            case YES -> Badge.good(word);
            case YES_IF, NOT_THIS_YEAR -> Badge.warn(word);
            case NO -> Badge.bad(word);
            case OFFERED -> Badge.note(word);
        };
    }

    private static String choice(LoggedDecision entry, DecisionWords words) {
        return entry.resolution()
                .map(
                        it ->
                                words.wording()
                                        .say(
                                                Message.of("desk.log-decided")
                                                        .with("choice", it.choice())
                                                        .with(
                                                                "person",
                                                                words.words().person(it.by()))
                                                        .with("day", it.on())))
                .orElseGet(() -> words.wording().say("desk.log-open"));
    }
}
