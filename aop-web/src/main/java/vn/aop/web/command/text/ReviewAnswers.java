package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.LinesToWatch;
import vn.aop.core.review.ReviewSummary;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.answer.Watched;

/**
 * The three questions of the review, each answered at once.
 *
 * @param summary what the review comes down to
 * @param sheet what the answers are written on
 */
record ReviewAnswers(ReviewSummary summary, Sheet sheet) {

    private static final String INDENT = "  ";

    ReviewAnswers {
        requireNonNull(summary, "summary");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        answer(lines, "command.question.goals", goals());
        MoneyAnswer answer = new MoneyAnswer(summary, sheet);
        List<String> money = new ArrayList<>(answer.sentences());
        money.add(
                Stream.of(answer.deviations(), List.of(budget(), people()))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" "))
                        .strip());
        answer(lines, "command.question.money", money);
        answer(lines, "command.question.risks", List.of(String.join(" ", risks())));
        return lines;
    }

    private void answer(List<String> lines, String question, List<String> sentences) {
        lines.add(sheet.heading(question));
        sentences.forEach(sentence -> lines.addAll(sheet.wrapped(INDENT, sentence)));
    }

    private List<String> goals() {
        int all = summary.review().goals().size();
        if (all == 0) {
            return List.of(sheet.say("command.goals.none"));
        }
        if (summary.goalsWell() == 0 && summary.heldBack().isPresent()) {
            return List.of(sheet.wording().say(summary.heldBack().get()));
        }
        List<GoalReview> told = summary.goalsToTell();
        return Stream.concat(Stream.of(count(told)), told.stream().map(this::doubt)).toList();
    }

    /** Of a goal of which nothing is known nobody can say that it is not fine. */
    private String count(List<GoalReview> told) {
        int all = summary.review().goals().size();
        int unknown = (int) told.stream().filter(it -> !isKnown(it)).count();
        String which = summary.isOver() ? "command.goals.met" : "command.goals.fine";
        String key =
                unknown == all
                        ? "command.goals.unknown"
                        : which + (told.isEmpty() ? "-all" : unknown > 0 ? "-as-known" : "");
        String said =
                sheet.say(
                        Message.of(key)
                                .with("well", summary.goalsWell())
                                .with("all", all)
                                .with("known", all - unknown)
                                .with("unknown", unknown));
        return summary.isWellProvisional() ? "~" + said : said;
    }

    private static boolean isKnown(GoalReview goal) {
        return goal.status() != GoalStatus.UNKNOWN;
    }

    private String doubt(GoalReview goal) {
        return Stream.concat(
                        Stream.of(doubtful(goal)),
                        summary.mayBeChance(goal).map(sheet::say).stream())
                .collect(Collectors.joining(" "));
    }

    private String doubtful(GoalReview goal) {
        return sheet.say(
                Message.of("command.goal." + key(goal))
                        .with("goal", goal.goal().id())
                        .with("name", goal.goal().name())
                        .with("asked", asked(goal))
                        .with("reason", reason(goal))
                        .with(
                                "landing",
                                Provisional.fact(
                                        goal.landing().expected().value(),
                                        goal.landing().expected()))
                        .with("bound", sheet.bound(goal.goal().bound()))
                        .with("needed", goal.target().value()));
    }

    private String key(GoalReview goal) {
        if (!isKnown(goal)) {
            return "unknown";
        }
        if (summary.isOver()) {
            return "missed";
        }
        return summary.goalsInDoubt().contains(goal) ? "doubtful" : "worse";
    }

    private String asked(GoalReview goal) {
        return summary.asked(goal).map(it -> Wording.inside(sheet.wording().name(it))).orElse("");
    }

    private String reason(GoalReview goal) {
        return goal.why().arg("reason") instanceof Message reason
                ? sheet.wording().say(reason)
                : "";
    }

    private String budget() {
        LinesToWatch budget = summary.budget();
        Optional<String> unknown = untold(budget);
        Optional<String> fine =
                budget.worrying().isEmpty() && unknown.isEmpty()
                        ? Optional.of(sheet.say("command.budget.fine"))
                        : Optional.empty();
        return Stream.of(
                        fine,
                        lines("command.budget.passed", budget.passed()),
                        lines("command.budget.early", budget.early()),
                        unknown)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> untold(LinesToWatch budget) {
        List<Text> names = budget.untold().stream().map(it -> it.line().name()).toList();
        List<String> why = sheet.why(budget.untold().stream().map(it -> it.expected().value()));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sheet.say(
                                Message.of("command.budget.untold")
                                        .with("lines", names)
                                        .with("reason", String.join(" ", why))));
    }

    private Optional<String> lines(String key, List<BudgetReview> lines) {
        List<String> names = lines.stream().map(this::nameWithMonth).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.say(Message.of(key).with("lines", String.join("; ", names))));
    }

    private String nameWithMonth(BudgetReview line) {
        return sheet.say(
                Message.of("command.budget.name")
                        .with("name", line.line().name())
                        .with("month", line.usedUpIn().orElseThrow()));
    }

    private String people() {
        List<Text> overloaded =
                summary.overloaded().stream().map(it -> it.person().name()).toList();
        if (summary.review().people().isEmpty()) {
            return "";
        }
        return overloaded.isEmpty()
                ? sheet.say("command.people.fine")
                : sheet.say(Message.of("command.people.overloaded").with("names", overloaded));
    }

    private List<String> risks() {
        List<String> sentences =
                new ArrayList<>(summary.awake().stream().map(this::woken).toList());
        boolean allQuiet = summary.in(EarlyWarning.State.UNKNOWN).isEmpty();
        String quiet = allQuiet ? "quiet" : "some-quiet";
        count(sentences, sentences.isEmpty() ? quiet : "others-quiet");
        if (!allQuiet) {
            sentences.add(unmeasured(summary.in(EarlyWarning.State.UNKNOWN)));
        }
        return sentences.isEmpty() ? List.of(sheet.say("command.risks.none")) : sentences;
    }

    private String unmeasured(List<EarlyWarning<?>> watches) {
        List<String> why =
                new ArrayList<>(
                        sheet.why(
                                watches.stream()
                                        .flatMap(it -> it.watched().stream())
                                        .map(Traced::value)));
        watches.stream()
                .flatMap(it -> summary.whyUnknown(it).stream())
                .distinct()
                .map(sheet::say)
                .forEach(why::add);
        return sheet.say(
                        Message.of("command.risks.unmeasured")
                                .with("ids", watches.stream().map(Watched::id).toList())
                                .with("reason", String.join(" ", why)))
                .strip();
    }

    private void count(List<String> sentences, String key) {
        int count = summary.in(EarlyWarning.State.QUIET).size();
        if (count > 0) {
            sentences.add(sheet.say(Message.of("command.risks." + key).with("count", count)));
        }
    }

    private String woken(EarlyWarning<?> watch) {
        String subject = watch.subject() instanceof Risk ? "risk" : "assumption";
        String time = summary.isNew(watch) ? "new" : "known";
        String said =
                sheet.say(
                        Message.of("command.risks." + subject + "-" + time)
                                .with("id", Watched.id(watch))
                                .with("name", Watched.name(watch))
                                .with("since", watch.awakeSince().orElseThrow()));
        return watch.isProvisional() ? "~" + said : said;
    }
}
