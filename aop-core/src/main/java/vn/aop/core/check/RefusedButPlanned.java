package vn.aop.core.check;

import java.math.BigDecimal;
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

    /**
     * Something put off, with its words taken apart once.
     *
     * @param share which share of its telling words mean the same thing
     */
    private record PutOff(
            NotThisYear item,
            Words what,
            Words.Telling telling,
            List<Words> tags,
            BigDecimal share) {

        static PutOff of(NotThisYear item, BigDecimal share) {
            Words what = Words.of(item.what());
            List<Words> tags =
                    item.tags().stream()
                            .filter(tag -> !tag.isBlank())
                            .map(tag -> Words.of(Text.of(tag)))
                            .toList();
            return new PutOff(item, what, what.telling(), tags, share);
        }

        boolean isMeantBy(Words planned) {
            boolean alike =
                    tags.stream().anyMatch(planned::contains)
                            || telling.shareIn(planned).compareTo(share) >= 0;
            return alike && AGAINST.stream().noneMatch(planned::containsMarked);
        }

        boolean isStillOffIn(YearMonth month) {
            return item.lookAgain().filter(again -> !month.isBefore(again)).isEmpty();
        }

        boolean speaksOfHiring() {
            return HIRING.stream().anyMatch(what::contains)
                    || tags.stream().anyMatch(tag -> HIRING.stream().anyMatch(tag::contains));
        }
    }

    @Override
    public List<Finding> check(Subject subject) {
        Plan plan = subject.plan();
        BigDecimal share = subject.limit(this, WORDS);
        List<PutOff> putOff =
                plan.direction().notThisYear().stream()
                        .map(it -> PutOff.of(it, share))
                        .filter(
                                it ->
                                        plan.resources().hiring() != Hiring.NONE
                                                || !it.speaksOfHiring())
                        .toList();
        if (putOff.isEmpty()) {
            return List.of();
        }
        Stream<Finding> actions =
                plan.actions().stream().flatMap(it -> action(it, putOff, plan).stream());
        Stream<Finding> lines =
                plan.budget().stream().flatMap(it -> line(it, putOff, plan).stream());
        return Stream.concat(actions, lines).toList();
    }

    private Optional<Finding> action(Action action, List<PutOff> putOff, Plan plan) {
        Words words = Words.of(action.name());
        return putOff.stream()
                .filter(it -> it.isStillOffIn(action.running().from()))
                .filter(it -> it.isMeantBy(words))
                .findFirst()
                .map(it -> told("actions/" + action.id(), action.name(), it))
                .map(it -> isAwaited(action, plan) ? it : it.mendedBy(drop(action)));
    }

    private Optional<Finding> line(BudgetLine line, List<PutOff> putOff, Plan plan) {
        Optional<YearMonth> first = firstMonth(line, plan);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Words words = Words.of(line.name());
        return putOff.stream()
                .filter(it -> it.isStillOffIn(first.get()))
                .filter(it -> it.isMeantBy(words))
                .filter(it -> !speaksOfMore(it.what()) || speaksOfMore(words))
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
