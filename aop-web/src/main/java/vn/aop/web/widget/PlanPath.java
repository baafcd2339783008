package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;

/**
 * A place in a plan, as an origin writes it: {@code actions/A4/effects}.
 *
 * @param steps its parts, from the whole plan downwards
 */
record PlanPath(List<String> steps) {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    PlanPath {
        steps = List.copyOf(steps);
    }

    static PlanPath parse(String path) {
        return new PlanPath(List.of(requireNonNull(path, "path").split("/")));
    }

    /** Returns the place in words: {@code Actions › Livestream every week › expected growth}. */
    String in(Plan plan, Wording wording) {
        if (isNumber()) {
            return wording.say("why.in-formula");
        }
        return IntStream.range(0, steps.size())
                .mapToObj(step -> word(step, plan, wording))
                .collect(Collectors.joining(" › "));
    }

    /** Returns whether it leads to one of the elements of a component. */
    boolean isInElement(Wording wording) {
        return steps.size() >= 3 && wording.knows("component." + steps.get(0));
    }

    /** A number in a metric has itself as its place: it is part of the formula. */
    private boolean isNumber() {
        return steps.get(0).matches("[\\d.]+");
    }

    private String word(int step, Plan plan, Wording wording) {
        String list = String.join("/", steps.subList(0, step));
        String key = (step == 0 ? "component." : "field.") + steps.get(step);
        return element(list, steps.get(step), plan)
                .map(wording::text)
                .orElseGet(() -> wording.knows(key) ? wording.say(key) : other(step, wording));
    }

    /** A month, or what has no word. */
    private String other(int step, Wording wording) {
        String written = steps.get(step);
        return MONTH.matcher(written).matches()
                ? wording.numbers().span(Span.of(YearMonth.parse(written)))
                : written;
    }

    private static Optional<Text> element(String list, String id, Plan plan) {
        return switch (list) {
            case "goals" -> plan.goal(id).map(it -> it.name());
            case "budget" -> plan.budgetLine(id).map(it -> it.name());
            case "actions" -> plan.action(id).map(it -> it.name());
            case "resources" -> plan.resources().person(id).map(it -> it.name());
            case "kpis" ->
                    plan.kpis().stream()
                            .filter(it -> it.id().equals(id))
                            .findFirst()
                            .map(it -> it.name());
            case "company/channels" -> plan.company().channel(id).map(it -> it.name());
            case "company/groups",
                    "company/vat/rates",
                    "company/vat/purchaseRates",
                    "baseline/openingStock" ->
                    plan.company().group(id).map(it -> it.name());
            case "measures" -> measure(Integer.parseInt(id), plan);
            default -> Optional.empty();
        };
    }

    private static Optional<Text> measure(int index, Plan plan) {
        return plan.company().measure(plan.measures().get(index).measure()).map(it -> it.name());
    }
}
