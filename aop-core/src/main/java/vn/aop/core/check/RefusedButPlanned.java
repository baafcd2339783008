package vn.aop.core.check;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.ActionChange;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Hiring;
import vn.aop.core.text.Text;
import vn.aop.core.text.Words;

/**
 * Flags what is planned although the direction leaves it for later. See {@code
 * docs/checks/refused-but-planned.md}.
 */
final class RefusedButPlanned implements Rule {

    private static final Threshold WORDS = Threshold.of("words", "0.75");

    /** Hiring against the policy is the business of another rule. */
    private static final List<String> HIRING =
            List.of(
                    "tuyen nguoi",
                    "tuyen them",
                    "tuyen nhan vien",
                    "tuyen dung",
                    "hiring",
                    "hire",
                    "recruit");

    /** An action that is named so does not do what was put off, it keeps away from it. */
    private static final List<String> AGAINST =
            List.of(
                    "không",
                    "khong",
                    "ngừng",
                    "dừng",
                    "thay vì",
                    "thay cho",
                    "no",
                    "not",
                    "without",
                    "instead",
                    "stop");

    private static final List<String> MORE =
            List.of(
                    "thêm", "them", "mới", "nữa", "thứ hai", "more", "new", "another", "extra",
                    "second");

    @Override
    public String id() {
        return "refused-but-planned";
    }

    @Override
    public Kind kind() {
        return Kind.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(WORDS);
    }

    /** Something put off, with its words taken apart once. */
    private record PutOff(NotThisYear item, Words what, List<String> tags) {

        static PutOff of(NotThisYear item) {
            List<String> tags = item.tags().stream().map(Words::plain).toList();
            return new PutOff(item, Words.of(item.what()), tags);
        }

        boolean isStillOffIn(YearMonth month) {
            return item.lookAgain().filter(again -> !month.isBefore(again)).isEmpty();
        }

        boolean speaksOfHiring() {
            return HIRING.stream().anyMatch(what::contains)
                    || tags.stream().anyMatch(HIRING::contains);
        }
    }

    @Override
    public List<Finding> check(Subject subject) {
        Plan plan = subject.plan();
        List<PutOff> putOff =
                plan.direction().notThisYear().stream()
                        .map(PutOff::of)
                        .filter(
                                it ->
                                        plan.resources().hiring() != Hiring.NONE
                                                || !it.speaksOfHiring())
                        .toList();
        if (putOff.isEmpty()) {
            return List.of();
        }
        Stream<Finding> actions =
                plan.actions().stream().flatMap(it -> action(it, putOff, subject).stream());
        Stream<Finding> lines =
                plan.budget().stream().flatMap(it -> line(it, putOff, subject).stream());
        return Stream.concat(actions, lines).toList();
    }

    private Optional<Finding> action(Action action, List<PutOff> putOff, Subject subject) {
        Words words = Words.of(action.name());
        return putOff.stream()
                .filter(it -> it.isStillOffIn(action.running().from()))
                .filter(it -> isMeant(it, words, subject))
                .findFirst()
                .map(it -> told("actions/" + action.id(), action.name(), it))
                .map(it -> isAwaited(action, subject.plan()) ? it : it.mendedBy(drop(action)));
    }

    private Optional<Finding> line(BudgetLine line, List<PutOff> putOff, Subject subject) {
        Optional<YearMonth> first = firstMonth(line, subject.plan());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Words words = Words.of(line.name());
        return putOff.stream()
                .filter(it -> it.isStillOffIn(first.get()))
                .filter(it -> !speaksOfMore(it.what()) || speaksOfMore(words))
                .filter(it -> isMeant(it, words, subject))
                .findFirst()
                .map(it -> told("budget/" + line.id(), line.name(), it));
    }

    /** What goes on as before is no contradiction where only more of it was put off. */
    private static boolean speaksOfMore(Words words) {
        return MORE.stream().anyMatch(words::containsMarked);
    }

    private static Optional<YearMonth> firstMonth(BudgetLine line, Plan plan) {
        return plan.year().months().stream()
                .filter(month -> line.amount(plan.year(), month).isPositive())
                .findFirst();
    }

    private boolean isMeant(PutOff putOff, Words planned, Subject subject) {
        if (AGAINST.stream().anyMatch(planned::containsMarked)) {
            return false;
        }
        return putOff.tags().stream().anyMatch(planned::contains)
                || putOff.what().likeness(planned).compareTo(subject.limit(this, WORDS)) >= 0;
    }

    private Finding told(String where, Text planned, PutOff putOff) {
        NotThisYear item = putOff.item();
        return Finding.of(this, where, "planned", planned, "what", item.what(), "why", item.why());
    }

    private static ActionChange drop(Action action) {
        return new ActionChange.Drop(action.id(), Optional.empty());
    }

    private static boolean isAwaited(Action action, Plan plan) {
        return plan.actions().stream().anyMatch(it -> it.after().contains(action.id()));
    }
}
