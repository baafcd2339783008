package vn.aop.web.desk;

import static vn.aop.web.form.FormField.Need.REQUIRED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.Numbers;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Difference;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.saving.ComparisonCut;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.decision.saving.CutMeasure;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.form.FieldGroup;
import vn.aop.web.form.FormFields;
import vn.aop.web.form.FormReader;
import vn.aop.web.page.Typed;

/** "Where do we save?": an amount has to be saved by a month. */
final class CutQuestion implements DeskQuestion {

    /** Of a reflex the cash says little: goods would go on being bought for sales that are lost. */
    private static final Place CASH = Place.of("resources/cashFloor");

    private final OpenCase open;
    private final Plan plan;

    CutQuestion(OpenCase open) {
        this.open = open;
        this.plan = open.plan();
    }

    @Override
    public LoggedDecision.Kind kind() {
        return LoggedDecision.Kind.COST_CUT;
    }

    @Override
    public Amendment.Cause cause() {
        return Amendment.Cause.PERFORMANCE;
    }

    @Override
    public Map<String, List<String>> defaults() {
        LocalDate day = open.day();
        return Map.of(
                "from",
                List.of(YearMonth.from(day).toString()),
                "until",
                List.of(plan.year().last().toString()),
                "asked",
                List.of(day.toString()),
                QuestionBasis.FIELD,
                new QuestionBasis(open).usual());
    }

    @Override
    public List<FieldGroup> form(FormFields fields) {
        Choices choices = new Choices(plan, fields.words());
        return List.of(
                new FieldGroup(
                        fields.say("desk.group.saving"),
                        FieldGroup.Fold.ALWAYS_OPEN,
                        Stream.concat(
                                        Stream.of(
                                                fields.line("save", REQUIRED),
                                                fields.choice("until", choices.months()),
                                                fields.choice("from", choices.months()),
                                                fields.day("asked")),
                                        new QuestionBasis(open).field(fields))
                                .toList()));
    }

    @Override
    public Validated<Advice, Problem> answer(Typed typed, Deadline deadline) {
        FormReader reader = new FormReader(plan, typed);
        Optional<Money> save = reader.positive("save");
        Optional<YearMonth> from = reader.month("from");
        Optional<YearMonth> until = reader.month("until");
        Optional<LocalDate> asked = reader.day("asked");
        asked.flatMap(day -> from.filter(it -> it.isBefore(YearMonth.from(day))))
                .ifPresent(
                        it ->
                                reader.report(
                                        "from",
                                        Message.of("change.month-past")
                                                .with("month", it)
                                                .with("on", asked.orElseThrow())));
        if (!reader.problems().isEmpty()) {
            return Validated.invalid(reader.problems());
        }
        return new QuestionBasis(open)
                .of(typed, asked.orElseThrow())
                .flatMap(
                        before ->
                                CostCut.of(
                                                before,
                                                save.orElseThrow(),
                                                from.orElseThrow(),
                                                until.orElseThrow(),
                                                Today.of(asked.orElseThrow()),
                                                deadline)
                                        .mapProblems(CutQuestion::at))
                .map(it -> advice(it, asked.orElseThrow()));
    }

    private static Problem at(Problem problem) {
        return switch (problem.where().toString()) {
            case "save", "from" -> problem;
            case "by" -> problem.at(Place.of("until"));
            default -> problem.at(Place.WHOLE);
        };
    }

    private Advice advice(CostCut cut, LocalDate asked) {
        return new Advice(
                Optional.of(LoggedDecision.Answer.OFFERED),
                what(cut),
                asked,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                cut.changes(),
                plan,
                cut.tradeOff(),
                offered(cut),
                List.of(),
                AnswerBasis.of(cut.tradeOff().versions().before()));
    }

    private static Text what(CostCut cut) {
        Numbers vietnamese = Numbers.of(Language.VI);
        Numbers english = Numbers.of(Language.EN);
        return Text.of(
                "Tiết kiệm %s (%s)"
                        .formatted(vietnamese.money(cut.asked()), vietnamese.span(cut.window())),
                "Save %s (%s)".formatted(english.money(cut.asked()), english.span(cut.window())));
    }

    private static Alternatives offered(CostCut cut) {
        return new Alternatives(
                Stream.concat(
                                cut.caution().stream(),
                                Stream.of(
                                        cut.message(),
                                        Message.of("cut.search." + cut.search().id())))
                        .toList(),
                cut.measures().stream().map(CutQuestion::item).toList(),
                Alternatives.Pick.ALL,
                cut.comparisons().stream().map(it -> item(it, cut.asked())).toList(),
                cut.protectedSpending().stream().map(it -> it.why()).toList(),
                Optional.empty());
    }

    private static Alternatives.Item item(CutMeasure measure) {
        return new Alternatives.Item(
                new Difference(measure.where(), measure.message()), List.of(), true);
    }

    private static Alternatives.Item item(ComparisonCut comparison, Money asked) {
        Stream<Message> worse =
                comparison.tradeOff().worse().stream()
                        .filter(it -> !it.where().equals(CASH))
                        .map(Difference::message);
        return new Alternatives.Item(
                new Difference(Place.WHOLE, comparison.message(asked)),
                worse.limit(3).toList(),
                false);
    }
}
