package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.projection.PersonMonth;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Watch;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Text;

/**
 * The three questions of the review, each answered at once.
 *
 * @param review the review
 * @param warnings its early warnings
 * @param sheet what the answers are written on
 */
record ReviewAnswers(MonthlyReview review, Warnings warnings, Sheet sheet) {

    private static final String INDENT = "  ";

    ReviewAnswers {
        requireNonNull(review, "review");
        requireNonNull(warnings, "warnings");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        answer(lines, "command.question.goals", goals());
        List<String> money = new ArrayList<>(new MoneyAnswer(review, sheet).sentences());
        money.add(budget() + " " + people());
        answer(lines, "command.question.money", money);
        answer(lines, "command.question.risks", List.of(String.join(" ", risks())));
        return lines;
    }

    private void answer(List<String> lines, String question, List<String> sentences) {
        lines.add(sheet.heading(question));
        sentences.forEach(sentence -> lines.addAll(sheet.wrapped(INDENT, sentence)));
    }

    private List<String> goals() {
        List<GoalReview> goals = review.goals();
        if (goals.isEmpty()) {
            return List.of(sheet.say("command.goals.none"));
        }
        List<GoalReview> doubtful = goals.stream().filter(it -> !isWell(it)).toList();
        String key =
                (isOver() ? "command.goals.met" : "command.goals.on-track")
                        + (doubtful.isEmpty() ? "-all" : "");
        String count = sheet.say(key, "well", goals.size() - doubtful.size(), "all", goals.size());
        return Stream.concat(Stream.of(count), doubtful.stream().map(this::doubt)).toList();
    }

    private boolean isOver() {
        return review.month().equals(review.plan().year().last());
    }

    private boolean isWell(GoalReview goal) {
        boolean well = goal.status() == GoalStatus.MET || goal.status() == GoalStatus.ON_TRACK;
        return well && isKnown(goal);
    }

    private boolean isKnown(GoalReview goal) {
        Vocabulary vocabulary = review.plan().company().vocabulary();
        return goal.status() != GoalStatus.UNKNOWN
                && !Unrecorded.in(review).touches(goal.goal().metric(), vocabulary);
    }

    private String doubt(GoalReview goal) {
        String key = !isKnown(goal) ? "unknown" : isOver() ? "missed" : "doubtful";
        return sheet.say(
                "command.goal." + key,
                "goal",
                goal.goal().id(),
                "name",
                goal.goal().name(),
                "status",
                Sheet.inside(sheet.wording().name(goal.status())),
                "landing",
                sheet.brief(goal.landing().expected().value()),
                "needed",
                sheet.bound(goal.goal().bound())
                        + Columns.TIE
                        + sheet.brief(goal.target().value()));
    }

    private String budget() {
        BudgetWatch budget = new BudgetWatch(review);
        return budget.worrying().isEmpty()
                ? sheet.say("command.budget.fine")
                : Stream.of(
                                lines("command.budget.passed", budget.passed()),
                                lines("command.budget.early", budget.early()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
    }

    private Optional<String> lines(String key, List<BudgetReview> lines) {
        List<String> names = lines.stream().map(this::nameWithMonth).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.say(key, "lines", String.join("; ", names)));
    }

    private String nameWithMonth(BudgetReview line) {
        return sheet.say(
                "command.budget.name",
                "name",
                line.line().name(),
                "month",
                line.usedUpIn().orElseThrow());
    }

    private String people() {
        List<Text> overloaded =
                review.people().stream()
                        .filter(PersonMonth::isOverloaded)
                        .map(it -> it.person().name())
                        .toList();
        if (review.people().isEmpty()) {
            return "";
        }
        return overloaded.isEmpty()
                ? sheet.say("command.people.fine")
                : sheet.say("command.people.overloaded", "names", overloaded);
    }

    private List<String> risks() {
        List<String> sentences =
                new ArrayList<>(warnings.all().filter(Watch::isAwake).map(this::woken).toList());
        String quiet = sentences.isEmpty() ? "quiet" : "others-quiet";
        for (Warnings.State state : List.of(Warnings.State.QUIET, Warnings.State.UNKNOWN)) {
            String name = state == Warnings.State.QUIET ? quiet : state.name();
            int count = warnings.count(state);
            if (count > 0) {
                String key = "command.risks." + name.toLowerCase(Locale.ROOT);
                sentences.add(sheet.say(key, "count", count));
            }
        }
        return sentences.isEmpty() ? List.of(sheet.say("command.risks.none")) : sentences;
    }

    private String woken(Watch<?> watch) {
        String subject = watch.subject() instanceof Risk ? "risk" : "assumption";
        String time = warnings.isNew(watch) ? "new" : "known";
        return sheet.say(
                "command.risks." + subject + "-" + time,
                "id",
                WarningsText.id(watch),
                "name",
                WarningsText.name(watch),
                "since",
                warnings.awakeSince(watch).orElseThrow());
    }
}
