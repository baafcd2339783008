package vn.aop.web.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/** Says what was decided about a plan, with links to the places in it. */
public final class DecisionWords {

    /** The parts of the page of a plan; whatever has no part of its own stands under the last. */
    private static final List<String> PLACES =
            List.of(
                    "direction",
                    "goals",
                    "budget",
                    "actions",
                    "resources",
                    "risks",
                    "kpis",
                    "assumptions",
                    "ground");

    private final String caseId;
    private final PlanWords words;

    /** Makes the words for a plan of a case. */
    public DecisionWords(OpenCase open, Wording wording) {
        this(open.id(), new PlanWords(open.plan(), wording));
    }

    /** Makes the words for a version of the plan of a case. */
    public DecisionWords(String caseId, PlanWords words) {
        this.caseId = caseId;
        this.words = words;
    }

    /** Returns the words of the plan. */
    public PlanWords words() {
        return words;
    }

    /** Returns the sentences that these words are built on. */
    public Wording wording() {
        return words.wording();
    }

    /** Returns changes as sentences, each with the names that the plan has before it. */
    public List<String> sentences(List<Change> changes, Plan plan) {
        List<String> sentences = new ArrayList<>();
        Plan before = plan;
        for (Change change : changes) {
            sentences.add(wording().say(change.sentence(before)));
            Validated<Plan, Problem> after = change.revise(before);
            before = after.value().orElse(before);
        }
        return sentences;
    }

    /** Returns a difference as a sentence with its place. */
    public PlacedSentence said(Difference difference) {
        return said(difference.message(), difference.where());
    }

    public PlacedSentence said(Message message, Place where) {
        return new PlacedSentence(wording().say(message), place(where));
    }

    /** The page of the plan has a place for every element, and one for each component. */
    private Optional<Link> place(Place where) {
        if (where.isWhole()) {
            return Optional.empty();
        }
        List<String> steps = where.steps();
        String component = PLACES.contains(steps.get(0)) ? steps.get(0) : "ground";
        boolean isElement = steps.size() == 2 && !component.equals("resources");
        String anchor =
                component.equals("resources") && steps.size() == 3
                        ? PageAddresses.anchor(component, steps.get(2))
                        : isElement && hasPlace(component)
                                ? PageAddresses.anchor(component, steps.get(1))
                                : component;
        return Optional.of(
                Link.to(
                        wording().say(Message.of("desk.in-plan").with("part", part(component))),
                        PageAddresses.plan(caseId) + "#" + anchor));
    }

    private String part(String component) {
        return switch (component) {
            case "assumptions" -> wording().say("plan.assumptions");
            case "direction" -> wording().say("plan.direction");
            case "goals", "budget", "actions", "resources", "risks", "kpis" ->
                    wording().say("component." + component);
            default -> wording().say("plan.ground");
        };
    }

    private static boolean hasPlace(String component) {
        return List.of("goals", "budget", "actions", "risks", "kpis", "assumptions")
                .contains(component);
    }

    /** Returns how an answer looks: {@code yes-if} …. */
    public String tone(LoggedDecision.Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a sign for an answer, for those who do not see colours. */
    public String sign(LoggedDecision.Answer answer) {
        return switch (answer) {
            case YES -> "✓";
            case YES_IF -> "✓?";
            case NOT_THIS_YEAR -> "→";
            case NO -> "✕";
            case OFFERED -> "☰";
        };
    }
}
