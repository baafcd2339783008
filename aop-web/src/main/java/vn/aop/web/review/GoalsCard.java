package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.ReviewSummary;
import vn.aop.core.text.Message;
import vn.aop.web.widget.Badge;

/**
 * Answers how the goals progress, in the words of the table of goals.
 *
 * @param summary what the review comes down to
 * @param numbers the numbers that can be asked why
 */
record GoalsCard(ReviewSummary summary, ShownNumbers numbers) {

    GoalsCard {
        requireNonNull(summary, "summary");
        requireNonNull(numbers, "numbers");
    }

    /** Returns the answer to a question. */
    AnswerCard card(String question) {
        List<GoalReview> told = summary.goalsToTell();
        Optional<Message> heldBack = summary.heldBack().filter(it -> summary.goalsWell() == 0);
        List<AnswerCard.Sentence> sentences =
                heldBack.isPresent()
                        ? List.of(AnswerCard.Sentence.of(words().say(heldBack.get())))
                        : told.isEmpty()
                                ? List.of(fine())
                                : told.stream().flatMap(this::doubts).toList();
        return new AnswerCard(question, counts(told), sentences);
    }

    /** How many goals ask the same, those that are fine first; the word is that of the table. */
    private List<Badge> counts(List<GoalReview> told) {
        Map<String, List<GoalReview>> byWord =
                Stream.concat(
                                summary.review().goals().stream().filter(it -> !told.contains(it)),
                                told.stream())
                        .collect(
                                Collectors.groupingBy(
                                        it -> badge(it).word(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byWord.values().stream().map(this::counted).toList();
    }

    private Badge badge(GoalReview goal) {
        return summary.asked(goal)
                .map(it -> Badge.of(it, words()))
                .orElseGet(() -> Badge.of(goal.status(), words()));
    }

    /** The number of goals that ask the same, marked where one stands on reckoned numbers. */
    private Badge counted(List<GoalReview> goals) {
        Badge badge = AnswerCards.counted(badge(goals.get(0)), goals.size());
        return goals.stream()
                .map(goal -> goal.landing().expected())
                .filter(Traced::isProvisional)
                .findFirst()
                .map(badge::on)
                .orElse(badge);
    }

    private Stream<AnswerCard.Sentence> doubts(GoalReview goal) {
        return Stream.concat(
                Stream.of(doubt(goal)), summary.mayBeChance(goal).map(this::said).stream());
    }

    private AnswerCard.Sentence doubt(GoalReview goal) {
        if (goal.status() == GoalStatus.UNKNOWN) {
            return said(
                    Message.of("answer.goal-unknown")
                            .with("goal", goal.goal().name())
                            .with("why", words().say(goal.why())));
        }
        String path = "goals/" + goal.goal().id() + "/landing/" + goal.landing().chosen().id();
        boolean isDoubted = summary.goalsInDoubt().contains(goal);
        Rounding together = numbers.row(List.of(path), goal.target().value());
        return AnswerCard.Sentence.of(
                numbers,
                numbers.rounded(path, together),
                Message.of(
                                summary.isOver()
                                        ? "answer.goal-missed"
                                        : isDoubted ? "answer.goal-doubtful" : "answer.goal-worse")
                        .with("goal", goal.goal().name())
                        .with("bound", goal.goal().bound())
                        .with("target", together.write(goal.target().value())));
    }

    private AnswerCard.Sentence fine() {
        String said =
                words().say(
                                Message.of("answer.goals-fine")
                                        .with("count", summary.review().goals().size()));
        return AnswerCard.Sentence.of((summary.isWellProvisional() ? "~" : "") + said);
    }

    private AnswerCard.Sentence said(Message message) {
        return AnswerCard.Sentence.of(words().say(message));
    }

    private Wording words() {
        return numbers.wording();
    }
}
