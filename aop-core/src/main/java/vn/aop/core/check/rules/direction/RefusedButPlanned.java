package vn.aop.core.check.rules.direction;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.ActionWithTerms;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Hiring;
import vn.aop.core.text.Lexicon;
import vn.aop.core.text.Phrases;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;
import vn.aop.core.text.Words;

/**
 * Flags what is planned although the direction leaves it for later. See {@code
 * docs/checks/refused-but-planned.md}.
 */
final class RefusedButPlanned implements Rule {

    private static final Threshold WORDS = Threshold.of("words", "0.75");

    private static final Lexicon LEXICON = Lexicon.beside(RefusedButPlanned.class, "refused");
    private static final Phrases HIRING = LEXICON.phrases("hiring");
    private static final Phrases AGAINST = LEXICON.phrases("against");
    private static final Phrases MORE = LEXICON.phrases("more");

    @Override
    public String id() {
        return "refused-but-planned";
    }

    /** Words that are alike are no proof. */
    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
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
     * @param more whether only more of something is put off
     * @param share which share of its telling words mean the same thing
     */
    private record PutOff(
            NotThisYear item, Words.Telling telling, Phrases tags, boolean more, BigDecimal share) {

        static PutOff of(NotThisYear item, BigDecimal share) {
            Words what = Words.of(item.what());
            Phrases tags = Phrases.of(item.tags().toArray(String[]::new));
            return new PutOff(item, what.telling(), tags, speaksOfMore(what), share);
        }

        boolean isMeantBy(Words planned) {
            boolean alike =
                    planned.contains(tags) || telling.shareIn(planned).compareTo(share) >= 0;
            return alike && !planned.containsMarked(AGAINST);
        }

        boolean isStillOffIn(YearMonth month) {
            return item.lookAgain().filter(again -> !month.isBefore(again)).isEmpty();
        }
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        BigDecimal share = context.limit(this, WORDS);
        List<PutOff> putOff =
                plan.direction().notThisYear().stream()
                        .filter(
                                it ->
                                        plan.resources().hiring() != Hiring.NONE
                                                || !speaksOfHiring(it))
                        .map(it -> PutOff.of(it, share))
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
                .map(it -> told(Place.action(action.id()), action.name(), it))
                .map(it -> isAwaited(action, plan) ? it : it.mendedBy(givenUp(action, plan)));
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
                .filter(it -> !it.more() || speaksOfMore(words))
                .findFirst()
                .map(it -> told(Place.line(line.id()), line.name(), it));
    }

    private static boolean speaksOfHiring(NotThisYear item) {
        return Words.of(item.what()).contains(HIRING)
                || item.tags().stream()
                        .filter(tag -> !tag.isBlank())
                        .anyMatch(tag -> Words.of(Text.of(tag)).contains(HIRING));
    }

    /** What goes on as before is no contradiction where only more of it was put off. */
    private static boolean speaksOfMore(Words words) {
        return words.containsMarked(MORE);
    }

    private static Optional<YearMonth> firstMonth(BudgetLine line, Plan plan) {
        return IntStream.range(0, line.months().size())
                .filter(month -> line.months().get(month).isPositive())
                .mapToObj(plan.year().first()::plusMonths)
                .findFirst();
    }

    private Finding told(Place where, Text planned, PutOff putOff) {
        NotThisYear item = putOff.item();
        return Finding.of(this, where)
                .with("planned", planned)
                .with("what", item.what())
                .with("why", item.why());
    }

    private static List<Change> givenUp(Action action, Plan plan) {
        return new ActionWithTerms(plan, action).givenUp(Optional.empty());
    }

    private static boolean isAwaited(Action action, Plan plan) {
        return plan.actions().stream().anyMatch(it -> it.after().contains(action.id()));
    }
}
