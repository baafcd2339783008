package vn.aop.web.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.wording.Numbers;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Difference;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.recovery.BehindGoal;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.decision.recovery.CorrectionOption;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Language;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.form.FieldGroup;
import vn.aop.web.form.FormFields;
import vn.aop.web.form.FormReader;
import vn.aop.web.page.Typed;

/** "What if goals fall short?": a monthly review shows goals behind. */
final class CorrectionQuestion implements DeskQuestion {

    private final OpenCase open;
    private final Plan plan;

    CorrectionQuestion(OpenCase open) {
        this.open = open;
        this.plan = open.plan();
    }

    @Override
    public LoggedDecision.Kind kind() {
        return LoggedDecision.Kind.CORRECTION;
    }

    @Override
    public Amendment.Cause cause() {
        return Amendment.Cause.PERFORMANCE;
    }

    /** The month that is looked back on; after the last one of the year nothing can be turned. */
    @Override
    public Map<String, List<String>> defaults() {
        YearMonth month =
                open.today()
                        .toCorrect(open.actuals().months(), plan.year())
                        .orElseGet(open::toReview);
        return Map.of("month", List.of(month.toString()));
    }

    @Override
    public List<FieldGroup> form(FormFields fields) {
        Stream<FormFields.Option> months =
                open.actuals().months().stream()
                        .filter(it -> it.isBefore(plan.year().last()))
                        .map(it -> new FormFields.Option(it.toString(), fields.words().month(it)));
        return List.of(
                new FieldGroup(
                        fields.say("desk.group.reviewed"),
                        FieldGroup.Fold.ALWAYS_OPEN,
                        List.of(fields.choice("month", months))));
    }

    @Override
    public Validated<Advice, Problem> answer(Typed typed, Deadline deadline) {
        FormReader reader = new FormReader(plan, typed);
        Optional<YearMonth> month = reader.month("month");
        month.ifPresent(it -> reader.reportAll(reviewed(it)));
        if (!reader.problems().isEmpty()) {
            return Validated.invalid(reader.problems());
        }
        MonthlyReview review = MonthlyReview.of(plan, open.actuals(), month.orElseThrow());
        return Correction.of(plan, review, deadline)
                .mapProblems(CorrectionQuestion::atMonth)
                .map(it -> advice(it, typed));
    }

    private List<Problem> reviewed(YearMonth month) {
        return MonthlyReview.problems(plan, open.actuals(), month).stream()
                .map(CorrectionQuestion::atMonth)
                .toList();
    }

    private static Problem atMonth(Problem problem) {
        return problem.at(Place.of("month"));
    }

    private Advice advice(Correction correction, Typed typed) {
        List<CorrectionOption> options = correction.options();
        int picked = picked(typed, options.size());
        Optional<CorrectionOption> option =
                options.isEmpty() ? Optional.empty() : Optional.of(options.get(picked));
        YearMonth month = correction.review().month();
        LocalDate asked = meeting(month);
        return new Advice(
                Optional.of(LoggedDecision.Answer.OFFERED),
                what(month),
                asked,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                option.map(CorrectionOption::changes).orElse(List.of()),
                plan,
                option.map(CorrectionOption::tradeOff)
                        .orElseGet(() -> TradeOff.between(plan, plan)),
                offered(correction, picked),
                List.of(),
                AnswerBasis.estimate(month));
    }

    /** Today if that is in the month after it; a correction reaches no month before that. */
    private LocalDate meeting(YearMonth month) {
        LocalDate first = month.plusMonths(1).atDay(1);
        return open.today().month().equals(YearMonth.from(first)) ? open.today().day() : first;
    }

    private static Text what(YearMonth month) {
        return Text.of(
                "Chỉnh hướng sau họp tháng " + Numbers.of(Language.VI).month(month),
                "Correct the course after the review of " + Numbers.of(Language.EN).month(month));
    }

    private static int picked(Typed typed, int options) {
        return typed.find("option")
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(it -> it >= 1 && it <= options)
                .map(it -> it - 1)
                .orElse(0);
    }

    private static Alternatives offered(Correction correction, int picked) {
        List<CorrectionOption> options = correction.options();
        return new Alternatives(
                options.isEmpty()
                        ? List.of(correction.message())
                        : List.of(correction.message(), correction.basis()),
                IntStream.range(0, options.size())
                        .mapToObj(i -> item(options.get(i), i == picked))
                        .toList(),
                Alternatives.Pick.ONE,
                correction.behind().stream().map(CorrectionQuestion::behind).toList(),
                List.of(),
                Optional.of(correction.tradeOffBasis()).filter(it -> !options.isEmpty()));
    }

    private static Alternatives.Item item(CorrectionOption option, boolean isPicked) {
        return new Alternatives.Item(
                new Difference(option.where(), option.message()), option.effects(), isPicked);
    }

    private static Alternatives.Item behind(BehindGoal goal) {
        return new Alternatives.Item(
                new Difference(Place.goal(goal.goal().id()), goal.message()),
                goal.lookAt().stream().map(Difference::message).toList(),
                false);
    }
}
