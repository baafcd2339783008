package vn.aop.web.desk;

import static vn.aop.web.form.FormField.Need.OPTIONAL;
import static vn.aop.web.form.FormField.Need.REQUIRED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Amendment;
import vn.aop.core.check.Circumstances;
import vn.aop.core.decision.ConvertedRises;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.RiseBasis;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.desk.SearchCutShort;
import vn.aop.core.decision.desk.Verdict;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.form.FieldGroup;
import vn.aop.web.form.FormField;
import vn.aop.web.form.FormFields;
import vn.aop.web.page.Typed;

/** "Should we do this?": something worth doing has turned up, and costs money or days. */
final class OpportunityQuestion implements DeskQuestion {

    private static final int USUAL_MONTHS = 3;
    private static final Set<String> ASSUMED = Set.of("from", "to", "line", "money", "who", "days");

    private final OpenCase open;
    private final Plan plan;
    private final DecisionDesk desk;

    /** What is late or unused is so with and without a proposal; the desk need not know. */
    OpportunityQuestion(OpenCase open, DecisionDesk desk) {
        this.desk = desk.in(Circumstances.unknown().with(TurnoverThresholds.shipped()));
        this.open = open;
        this.plan = open.plan();
    }

    @Override
    public LoggedDecision.Kind kind() {
        return LoggedDecision.Kind.OPPORTUNITY;
    }

    @Override
    public Amendment.Cause cause() {
        return Amendment.Cause.OPPORTUNITY;
    }

    @Override
    public Map<String, List<String>> defaults() {
        YearMonth from = open.today().monthIn(plan.year());
        YearMonth third = from.plusMonths(USUAL_MONTHS - 1);
        YearMonth to = third.isAfter(plan.year().last()) ? plan.year().last() : third;
        Map<String, List<String>> defaults = new LinkedHashMap<>();
        defaults.put("from", List.of(from.toString()));
        defaults.put("to", List.of(to.toString()));
        defaults.put("money", List.of("line"));
        defaults.put("rises", List.of(RiseBasis.LAST_YEAR.id()));
        usualLine().ifPresent(it -> defaults.put("line", List.of(it.id())));
        usualLine().flatMap(BudgetLine::owner).ifPresent(it -> defaults.put("who", List.of(it)));
        defaults.put("days", List.of("2"));
        defaults.put("asked", List.of(open.day().toString()));
        defaults.put(QuestionBasis.FIELD, new QuestionBasis(open).usual());
        return defaults;
    }

    /** Most chances are bought with marketing money. */
    private Optional<BudgetLine> usualLine() {
        return lines().filter(it -> it.line().account().kind() == AccountKind.MARKETING)
                .findFirst()
                .or(() -> lines().findFirst());
    }

    /** The lines out of which something new may be paid. */
    private Stream<BudgetLine> lines() {
        return plan.budget().stream()
                .filter(it -> it.isSpent() && !it.isDriven() && it.limit() != Limit.RESERVE);
    }

    @Override
    public List<FieldGroup> form(FormFields fields) {
        Choices choices = new Choices(plan, fields.words());
        return List.of(
                new FieldGroup(
                        fields.say("desk.group.required"),
                        FieldGroup.Fold.ALWAYS_OPEN,
                        List.of(
                                fields.line("what", REQUIRED),
                                fields.lines("reason", REQUIRED),
                                fields.line("cost", REQUIRED),
                                fields.line("lift", OPTIONAL),
                                fields.choice("rises", choices.rises()),
                                fields.choice("channel", choices.channels()),
                                fields.choice("group", choices.groups()))),
                new FieldGroup(
                        fields.say("desk.group.when"),
                        FieldGroup.Fold.FOLDED,
                        withBasis(
                                fields,
                                fields.choice("from", choices.months()),
                                fields.choice("to", choices.months()),
                                fields.choice("line", choices.lines(lines())),
                                fields.choice("money", choices.money()),
                                fields.choice("who", choices.people()),
                                fields.line("days", OPTIONAL),
                                fields.line("discount", OPTIONAL),
                                fields.boxes("goals", choices.goals()),
                                fields.line("milestone", OPTIONAL),
                                fields.choice("milestoneBy", choices.monthsOrNone()),
                                fields.lines("evidence", OPTIONAL),
                                fields.boxes("unneeded", choices.lines(overheads())),
                                fields.boxes("begun", choices.risks()),
                                fields.boxes("tags", choices.tags()),
                                fields.day("asked"))));
    }

    /** The lines of which evidence may show that the shop runs without their money. */
    private Stream<BudgetLine> overheads() {
        return plan.budget().stream().filter(it -> it.isOverhead() && it.commitment().isEmpty());
    }

    /** Returns the part of the form that holds no figures of what is to be done. */
    List<FieldGroup> formOfWords(FormFields fields) {
        return List.of(
                new FieldGroup(
                        fields.say("desk.group.required"),
                        FieldGroup.Fold.ALWAYS_OPEN,
                        List.of(
                                fields.line("what", REQUIRED),
                                fields.lines("reason", REQUIRED),
                                fields.lines("evidence", OPTIONAL))),
                new FieldGroup(
                        fields.say("desk.group.offer"),
                        FieldGroup.Fold.FOLDED,
                        withBasis(
                                fields,
                                fields.boxes("tags", new Choices(plan, fields.words()).tags()),
                                fields.day("asked"))));
    }

    private List<FormField> withBasis(FormFields fields, FormField... others) {
        return Stream.concat(Stream.of(others), new QuestionBasis(open).field(fields)).toList();
    }

    @Override
    public Validated<Advice, Problem> answer(Typed typed, Deadline deadline) {
        return new OpportunityReader(plan, typed).read().flatMap(it -> decide(it, typed, deadline));
    }

    /** Holds a proposal against the plan; where the time is up, as far as that was done. */
    Validated<Advice, Problem> decide(Proposal proposal, Typed typed, Deadline deadline) {
        LocalDate asked = proposal.asked().orElseGet(() -> open.day());
        return new QuestionBasis(open)
                .of(typed, asked)
                .flatMap(it -> decide(it, proposal, deadline));
    }

    private Validated<Advice, Problem> decide(
            Projection before, Proposal proposal, Deadline deadline) {
        try {
            return decideInTime(before, proposal, deadline);
        } catch (SearchCutShort cut) {
            return Validated.valid(unsettled(proposal, cut));
        }
    }

    private Advice unsettled(Proposal proposal, SearchCutShort cut) {
        return new Advice(
                Optional.empty(),
                proposal.what(),
                proposal.asked().orElseGet(() -> open.day()),
                cut.headline(),
                cut.judgements(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plan,
                cut.tradeOff(),
                Alternatives.nothing(),
                List.of(),
                AnswerBasis.of(cut.tradeOff().versions().before()));
    }

    private Validated<Advice, Problem> decideInTime(
            Projection before, Proposal proposal, Deadline deadline) {
        return desk.within(deadline)
                .decide(before, proposal)
                .mapProblems(this::at)
                .map(this::advice);
    }

    /** The field that a problem of a change is about; empty for the whole form. */
    private Problem at(Problem problem) {
        boolean isMonth = problem.reason() == Problem.Reason.PAST;
        boolean isRise = problem.where().equals(ConvertedRises.WHERE);
        return problem.at(isMonth ? Place.of("from") : isRise ? Place.of("rises") : Place.WHOLE);
    }

    /**
     * Returns what the answer stands on and nobody typed, with what the desk assumes or guesses:
     * the fields that are as they were offered, and what it asks for as a condition.
     */
    @Override
    public List<FormField> assumed(Typed typed, Advice advice, FormFields fields) {
        Map<String, List<String>> guessed = new LinkedHashMap<>();
        defaults()
                .forEach(
                        (name, offered) -> {
                            if (ASSUMED.contains(name) && typed.all(name).equals(offered)) {
                                guessed.put(name, offered);
                            }
                        });
        if (!advice.tradeOff().payback().isSpent()) {
            guessed.remove("line");
            guessed.remove("money");
        }
        advice.conditions().stream()
                .filter(ActionRevision.Revise.class::isInstance)
                .map(it -> ((ActionRevision.Revise) it).revised())
                .filter(it -> plan.action(it.id()).isEmpty())
                .forEach(it -> guess(it, typed, fields.language(), guessed));
        FormFields asked = fields.assuming(guessed);
        return form(asked).stream()
                .flatMap(group -> group.fields().stream())
                .filter(it -> guessed.containsKey(it.name()))
                .toList();
    }

    private static void guess(
            Action action, Typed typed, Language language, Map<String, List<String>> guessed) {
        if (typed.all("goals").isEmpty() && !action.goals().isEmpty()) {
            guessed.put("goals", action.goals());
        }
        if (typed.find("milestone").isEmpty() && !action.milestones().isEmpty()) {
            Milestone first = action.milestones().get(0);
            guessed.put("milestone", List.of(first.name().in(language)));
            guessed.put("milestoneBy", List.of(first.month().toString()));
        }
    }

    private Advice advice(Decision decision) {
        LoggedDecision.Answer answer = OpportunityQuestion.answer(decision.verdict());
        boolean isNo =
                answer == LoggedDecision.Answer.NO || answer == LoggedDecision.Answer.NOT_THIS_YEAR;
        return new Advice(
                Optional.of(answer),
                decision.proposal().what(),
                decision.proposal().asked().orElseGet(() -> open.day()),
                decision.headline(),
                decision.judgements(),
                decision.leastChange(),
                decision.conditions(),
                decision.displaces(),
                isNo ? List.of() : decision.changes(),
                plan,
                decision.onConditions(),
                Alternatives.nothing(),
                decision.converted(),
                AnswerBasis.of(decision.tradeOff().versions().before()));
    }

    private static LoggedDecision.Answer answer(Verdict verdict) {
        return verdict.match(
                yes -> LoggedDecision.Answer.YES,
                yesIf -> LoggedDecision.Answer.YES_IF,
                later -> LoggedDecision.Answer.NOT_THIS_YEAR,
                no -> LoggedDecision.Answer.NO);
    }
}
