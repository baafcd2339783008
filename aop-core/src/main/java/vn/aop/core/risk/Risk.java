package vn.aop.core.risk;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.Shares;
import vn.aop.core.figures.Trigger;
import vn.aop.core.text.Text;

/**
 * Something that may go wrong this year.
 *
 * @param id the id, for example {@code R1}
 * @param name what people call it
 * @param probability how likely it is over the year, from 0 to 1, if somebody has said
 * @param goals ids of the goals that it threatens
 * @param effect what it does to the figures, if it is quantified
 * @param trigger the early warning, if there is one
 * @param owner the id of the person who watches it, if somebody does
 * @param response what will be done when it wakes, if that is decided
 */
public record Risk(
        String id,
        Text name,
        Optional<BigDecimal> probability,
        List<String> goals,
        Optional<RiskEffect> effect,
        Optional<Trigger> trigger,
        Optional<String> owner,
        Optional<Response> response) {

    public Risk {
        Names.requireElementId(id);
        requireNonNull(name, "name");
        probability.ifPresent(share -> Shares.requireShare(share, "probability of risk " + id));
        goals = List.copyOf(goals);
        requireNonNull(effect, "effect");
        requireNonNull(trigger, "trigger");
        requireNonNull(owner, "owner");
        requireNonNull(response, "response");
        probability = Decimal.plain(probability);
    }
}
