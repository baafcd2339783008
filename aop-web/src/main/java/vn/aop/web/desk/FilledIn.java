package vn.aop.web.desk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.aop.cases.wording.Numbers;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.decision.Proposal;
import vn.aop.core.text.Language;

/**
 * The form of an opportunity, filled in with the figures of a proposal: the way back from what
 * {@link OpportunityReader} makes of a form. Only a proposal of one action with one effect, and
 * perhaps a lower price for what it sells, fits into the form.
 */
final class FilledIn {

    private FilledIn() {}

    /** Returns what the fields hold, by name; empty where the proposal does not fit into them. */
    static Optional<Map<String, List<String>>> with(Proposal proposal, Language language) {
        List<ActionChange.Add> actions = all(ActionChange.Add.class, proposal);
        List<TermsChange.Price> prices = all(TermsChange.Price.class, proposal);
        boolean isForm =
                actions.size() == 1
                        && prices.size() <= 1
                        && proposal.changes().size() == 1 + prices.size()
                        && fits(actions.get(0).added())
                        && prices.stream().allMatch(it -> fits(it, actions.get(0).added()));
        return isForm
                ? Optional.of(fields(actions.get(0).added(), prices, language))
                : Optional.empty();
    }

    private static <C extends Change> List<C> all(Class<C> kind, Proposal proposal) {
        return proposal.changes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean fits(Action action) {
        return action.after().isEmpty()
                && action.milestones().size() <= 1
                && action.pace().isEmpty()
                && action.uses().size() == 1
                && action.effort().size() == 1
                && action.owner().map(Set::of).filter(action.effort().keySet()::equals).isPresent()
                && action.effects().size() == 1
                && fits(action.effects().get(0));
    }

    private static boolean fits(Effect effect) {
        return effect.rampMonths() == 0 && effect.duration() == Effect.Duration.WHILE_RUNNING;
    }

    private static boolean fits(TermsChange.Price price, Action action) {
        Effect effect = action.effects().get(0);
        return price.change().signum() < 0
                && price.channel().equals(effect.channel())
                && price.group().equals(effect.group())
                && price.months().equals(action.running());
    }

    private static Map<String, List<String>> fields(
            Action action, List<TermsChange.Price> prices, Language language) {
        Effect effect = action.effects().get(0);
        BudgetUse use = action.uses().get(0);
        String person = action.owner().orElseThrow();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("cost", List.of(Numbers.of(language).money(use.amount())));
        fields.put("lift", List.of(percent(effect.lift())));
        fields.put("channel", List.of(effect.channel().orElse("")));
        fields.put("group", List.of(effect.group().orElse("")));
        fields.put("from", List.of(action.running().from().toString()));
        fields.put("to", List.of(action.running().to().toString()));
        fields.put("line", List.of(use.line()));
        fields.put("money", List.of("line"));
        fields.put("who", List.of(person));
        fields.put("days", List.of(plain(action.effort().get(person))));
        fields.put(
                "discount",
                List.of(
                        prices.stream()
                                .map(it -> percent(it.change().negate()))
                                .findFirst()
                                .orElse("")));
        fields.put("goals", action.goals());
        action.milestones()
                .forEach(
                        it -> {
                            fields.put("milestone", List.of(it.name().in(language)));
                            fields.put("milestoneBy", List.of(it.month().toString()));
                        });
        return fields;
    }

    private static String percent(BigDecimal share) {
        return plain(share.movePointRight(2));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
