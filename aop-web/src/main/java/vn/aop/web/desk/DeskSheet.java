package vn.aop.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.TypedAmount;
import vn.aop.cases.wording.TypedPercent;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Amendment;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.web.form.FormField;
import vn.aop.web.form.FormFields;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Typed;
import vn.aop.web.widget.DecisionWords;

/** Lays the desk out: the question as it was typed, what is said to it, and the log. */
final class DeskSheet {

    private final TypedQuestion asked;
    private final List<Problem> problems;
    private final DecisionWords words;
    private final LogForms forms;
    private final Checks checks;

    DeskSheet(
            TypedQuestion asked,
            List<Problem> more,
            DecisionWords words,
            LogForms forms,
            Checks checks) {
        this.checks = checks;
        this.asked = asked;
        this.words = words;
        this.forms = forms;
        List<Problem> all = new ArrayList<>(more);
        asked.answer().problems().stream()
                .filter(it -> !more.contains(it))
                .filter(it -> it.reason() != Problem.Reason.MISSING)
                .forEach(all::add);
        this.problems = List.copyOf(all);
    }

    DeskView on(Frame frame) {
        String desk = PageAddresses.desk(asked.open().id());
        LoggedDecision.Kind kind = asked.ask().kind();
        return new DeskView(
                frame,
                desk,
                DeskQuestion.name(kind),
                Stream.of(LoggedDecision.Kind.values()).map(it -> link(it, kind, desk)).toList(),
                wording().say("desk.lead." + DeskQuestion.name(kind)),
                asked.open().version(),
                asked.ask().form(fields(asked.typed())),
                reply(),
                core(),
                offers(),
                LogView.of(asked.open(), forms, words));
    }

    /** Who looks for a correction may think of the goals themselves. */
    private Optional<CoreGoals> core() {
        return Optional.of(CoreGoals.of(asked.open(), words))
                .filter(it -> asked.ask().kind() == LoggedDecision.Kind.CORRECTION)
                .filter(it -> !it.goals().isEmpty());
    }

    private OffersView offers() {
        return OffersView.of(asked, words);
    }

    private Link link(LoggedDecision.Kind kind, LoggedDecision.Kind current, String desk) {
        String name = DeskQuestion.name(kind);
        return new Link(
                wording().say("desk.question." + name),
                desk + "?question=" + name,
                kind == current);
    }

    private Wording wording() {
        return words.wording();
    }

    private FormFields fields(Typed typed) {
        return new FormFields(words.words(), typed, problems, notes());
    }

    /** Amounts are said back as they are understood, and percentages that may be shares. */
    private Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String field : List.of("cost", "save")) {
            asked.typed()
                    .find(field)
                    .map(it -> TypedAmount.read(it, asked.open().plan().company().currency()))
                    .filter(TypedAmount::isClear)
                    .map(TypedAmount::amount)
                    .ifPresent(it -> notes.put(field, understood(it)));
        }
        for (String field : List.of("lift", "discount")) {
            asked.typed()
                    .find(field)
                    .flatMap(it -> TypedPercent.read(it, -100, OpportunityReader.MOST_LIFT))
                    .flatMap(TypedPercent::doubt)
                    .ifPresent(it -> notes.put(field, wording().say(it)));
        }
        return notes;
    }

    private AssumedView assumed(Advice advice) {
        Typed typed = asked.typed();
        return AssumedView.of(asked.ask().assumed(typed, advice, fields(typed)), typed);
    }

    private String understood(Money amount) {
        return wording().say(Message.of("desk.understood").with("amount", Value.of(amount)));
    }

    private DeskView.Reply reply() {
        List<String> missing =
                asked.isBlank() && asked.missing().size() > 1
                        ? List.of()
                        : asked.missing().stream()
                                .map(it -> wording().say("desk.field." + it))
                                .toList();
        return new DeskView.Reply(
                asked.answer()
                        .value()
                        .map(
                                it ->
                                        AnswerView.of(
                                                it,
                                                assumed(it),
                                                checks,
                                                words,
                                                it.answer().map(any -> acceptance(it)),
                                                asked.open().id())),
                missing,
                problems.stream().map(this::told).toList());
    }

    /** A mistake with the name of its field, for the list above the fields. */
    private String told(Problem problem) {
        String sentence = wording().say(problem.message());
        return problem.where().isWhole()
                ? sentence
                : wording().say("desk.field." + problem.where()) + ": " + sentence;
    }

    private AcceptanceView acceptance(Advice advice) {
        Typed typed = decided(advice).or(defaults(advice));
        FormFields fields = fields(typed);
        Choices choices = new Choices(asked.open().plan(), words.words());
        Stream<FormField> decided =
                Stream.of(
                        fields.choice(Acceptance.BY, choices.people()), fields.day(Acceptance.ON));
        Stream<FormField> amended =
                Stream.of(
                        fields.lines(Acceptance.BECAUSE, FormField.Need.REQUIRED),
                        fields.choice(Acceptance.CAUSE, named(Amendment.Cause.values())),
                        fields.choice(Acceptance.OCCASION, named(Amendment.Occasion.values())));
        return new AcceptanceView(
                words.sentences(advice.changes(), advice.plan()),
                Stream.concat(decided, advice.isAcceptable() ? amended : Stream.empty()).toList(),
                List.of(
                        choice("", "desk.log-undecided"),
                        choice("ADAPTED", "choice.adapted"),
                        choice("DECLINED", "choice.declined")),
                waiting(advice),
                asked.open().copy().isEmpty());
    }

    /** Who asked the same before, where it still waits: what is noted now goes into that entry. */
    private Optional<String> waiting(Advice advice) {
        return asked.open()
                .log()
                .waiting(asked.ask().kind(), advice.what())
                .map(
                        it ->
                                wording()
                                        .say(
                                                Message.of("desk.asked-already")
                                                        .with("id", it.id())
                                                        .with(
                                                                "person",
                                                                words.words().person(it.by()))
                                                        .with("day", it.asked())));
    }

    /** What was typed to decide; a day before the question is left over from another one. */
    private Typed decided(Advice advice) {
        String day = asked.typed().text(Acceptance.ON);
        boolean isOver = day.compareTo(advice.asked().toString()) < 0;
        boolean isWrong =
                problems.stream().anyMatch(it -> it.where().equals(Place.of(Acceptance.ON)));
        return isOver && !isWrong ? asked.typed().without(Acceptance.ON) : asked.typed();
    }

    private Map<String, List<String>> defaults(Advice advice) {
        Map<String, List<String>> defaults = new LinkedHashMap<>();
        String first =
                asked.open().plan().resources().people().stream()
                        .map(it -> it.id())
                        .findFirst()
                        .orElse("");
        defaults.put(Acceptance.BY, List.of(first));
        defaults.put(Acceptance.ON, List.of(day(advice).toString()));
        String why = asked.ask().evidence(asked.typed()).map(wording()::text).orElse("");
        defaults.put(Acceptance.BECAUSE, List.of(why));
        defaults.put(Acceptance.CAUSE, List.of(asked.ask().cause().name()));
        defaults.put(Acceptance.OCCASION, List.of(Amendment.Occasion.OWN_MEETING.name()));
        return defaults;
    }

    private Stream<FormFields.Option> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(it -> new FormFields.Option(it.name(), wording().name(it)));
    }

    private FormField.Choice choice(String value, String key) {
        return new FormField.Choice(
                value, wording().say(key), asked.typed().text(Acceptance.CHOICE).equals(value));
    }

    /** The day of the question, but no day before the last amendment. */
    private LocalDate day(Advice advice) {
        return asked.open().history().amendments().stream()
                .map(Amendment::on)
                .filter(it -> it.isAfter(advice.asked()))
                .max(Comparator.naturalOrder())
                .orElse(advice.asked());
    }
}
