package vn.aop.web.review;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Places;

/** Says where a number was read. */
final class Sources {

    /** {@code revenue[online] 2026-01..2026-03}, or months alone. */
    private static final Pattern FIGURES =
            Pattern.compile("(?:(\\S+) )?(\\d{4}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}))?");

    private final Wording wording;
    private final OpenCase open;

    Sources(Wording wording, OpenCase open) {
        this.wording = wording;
        this.open = open;
    }

    Reason.Source of(Origin origin) {
        String kind = wording.name(origin.kind());
        String note = "why.note." + origin.kind().name().toLowerCase(Locale.ROOT);
        return new Reason.Source(
                kind,
                origin.kind() == Origin.Kind.PLAN
                        ? inPlan(origin.place())
                        : figures(origin.place()),
                wording.say(note, "file", open.actuals().source()),
                href(origin));
    }

    /** Returns the account, channel and group of figures, as the place writes them. */
    static Optional<String> selectionIn(Origin origin) {
        Matcher place = FIGURES.matcher(origin.place());
        return place.matches() ? Optional.ofNullable(place.group(1)) : Optional.empty();
    }

    /** Returns a selection as a metric writes it. */
    static Optional<Selection> selection(String written) {
        return Metric.parse(written).selections().stream()
                .findFirst()
                .filter(it -> it.toString().equals(written));
    }

    private String figures(String place) {
        Matcher parts = FIGURES.matcher(place);
        if (!parts.matches()) {
            return place;
        }
        YearMonth from = YearMonth.parse(parts.group(2));
        YearMonth to = Optional.ofNullable(parts.group(3)).map(YearMonth::parse).orElse(from);
        String months = wording.numbers().span(new Span(from, to));
        return Optional.ofNullable(parts.group(1))
                .flatMap(Sources::selection)
                .map(it -> wording.say("why.figures", "what", it, "when", months))
                .orElse(months);
    }

    private String inPlan(String path) {
        List<String> steps = Arrays.asList(path.split("/"));
        if (!wording.keys().contains("component." + steps.get(0))) {
            return path;
        }
        String component = wording.say("component." + steps.get(0));
        if (steps.size() < 3) {
            return component;
        }
        return wording.say(
                "why.in-plan",
                "component",
                component,
                "element",
                name(steps.get(0), steps.get(1)).map(wording::text).orElse(steps.get(1)),
                "field",
                field(steps.get(2)));
    }

    private String field(String name) {
        String key = "field." + name;
        return wording.keys().contains(key) ? wording.say(key) : name;
    }

    private Optional<Text> name(String component, String id) {
        Plan plan = open.plan();
        return switch (component) {
            case "goals" -> plan.goal(id).map(it -> it.name());
            case "budget" -> plan.budgetLine(id).map(it -> it.name());
            case "actions" -> plan.action(id).map(it -> it.name());
            case "resources" -> plan.resources().person(id).map(it -> it.name());
            case "kpis" ->
                    plan.kpis().stream()
                            .filter(it -> it.id().equals(id))
                            .findFirst()
                            .map(it -> it.name());
            default -> Optional.empty();
        };
    }

    private Optional<String> href(Origin origin) {
        List<String> steps = Arrays.asList(origin.place().split("/"));
        boolean inPlan =
                origin.kind() == Origin.Kind.PLAN
                        && steps.size() >= 3
                        && wording.keys().contains("component." + steps.get(0));
        return inPlan
                ? Optional.of(Places.plan(open.id(), steps.get(0), steps.get(1)))
                : Optional.empty();
    }
}
