package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Assumption;
import vn.aop.web.widget.PlanWords;

/**
 * Something the plan takes for granted.
 *
 * @param id the id
 * @param statement what is taken for granted
 * @param range between what it may lie, if that is written down
 * @param source what it is known from, if that is written down
 * @param owner who watches it
 * @param goals ids of the goals that stand on it
 * @param brokenWhen what shows that it has broken, if that can be measured
 */
public record AssumptionCard(
        String id,
        String statement,
        Optional<String> range,
        Optional<String> source,
        String owner,
        List<String> goals,
        Optional<String> brokenWhen) {

    public AssumptionCard {
        requireNonNull(range, "range");
        requireNonNull(source, "source");
        goals = List.copyOf(goals);
        requireNonNull(brokenWhen, "brokenWhen");
    }

    static AssumptionCard of(Assumption assumption, PlanWords words) {
        Wording wording = words.wording();
        return new AssumptionCard(
                assumption.id(),
                wording.text(assumption.statement()),
                assumption.range().map(wording::text),
                assumption.source().map(wording::text),
                words.person(assumption.owner()),
                assumption.goals(),
                assumption.brokenWhen().map(words::trigger));
    }
}
