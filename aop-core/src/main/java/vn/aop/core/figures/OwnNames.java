package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.limit.Limits;

/** The names that a company gives itself: what it counts, and formulas, each with its meaning. */
final class OwnNames {

    /** Stands for a formula that is refused, so that nothing else is told of what speaks of it. */
    private static final Metric NOTHING = new Metric.Number(BigDecimal.ONE);

    private static final OwnNames NONE = new OwnNames(List.of(), List.of(), List.of());

    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, OwnMetric> formulas = new LinkedHashMap<>();
    private final Map<String, OwnMetric> resolved = new HashMap<>();
    private final Map<String, Long> terms = new HashMap<>();
    private final Set<String> ofMoney;
    private final List<String> ids;

    private OwnNames(
            Collection<Measure> measures,
            Collection<OwnMetric> metrics,
            Collection<String> ofMoney) {
        this.ofMoney = Set.copyOf(ofMoney);
        measures.forEach(it -> this.measures.putIfAbsent(it.id(), it));
        metrics.forEach(it -> formulas.putIfAbsent(it.id(), it));
        this.ids =
                Stream.concat(this.measures.keySet().stream(), formulas.keySet().stream()).toList();
    }

    /**
     * Returns the names of a company.
     *
     * @param ofMoney the other names that it has: accounts and what every plan knows
     */
    static OwnNames of(
            Collection<Measure> measures,
            Collection<OwnMetric> metrics,
            Collection<String> ofMoney) {
        if (measures.isEmpty() && metrics.isEmpty()) {
            return NONE;
        }
        OwnNames names = new OwnNames(measures, metrics, ofMoney);
        names.resolve();
        return names;
    }

    /** Gives formulas their meaning, those first that others speak of; a circle is left out. */
    private void resolve() {
        List<OwnMetric> waiting = new ArrayList<>(formulas.values());
        List<OwnMetric> ready = ready(waiting);
        while (!ready.isEmpty()) {
            ready.forEach(it -> terms.put(it.id(), terms(it.formula())));
            ready.stream()
                    .filter(it -> !isTooLong(it.id()) && isKnown(it.formula()))
                    .forEach(it -> resolved.put(it.id(), it.as(meaning(it.formula()))));
            waiting.removeAll(ready);
            ready = ready(waiting);
        }
    }

    private List<OwnMetric> ready(List<OwnMetric> waiting) {
        return waiting.stream()
                .filter(it -> names(it.formula()).noneMatch(name -> isWaiting(name, waiting)))
                .toList();
    }

    private static boolean isWaiting(String name, List<OwnMetric> waiting) {
        return waiting.stream().anyMatch(it -> it.id().equals(name));
    }

    /** What speaks of a name that is not known, or of a formula that does, means nothing. */
    private boolean isKnown(Metric metric) {
        return names(metric)
                .allMatch(
                        it ->
                                ofMoney.contains(it)
                                        || measures.containsKey(it)
                                        || resolved.containsKey(it));
    }

    /** The names as they are written, of which some are formulas. */
    private static Stream<String> names(Metric metric) {
        if (metric instanceof Metric.Negative negative) {
            return names(negative.operand());
        } else if (metric instanceof Metric.Combined combined) {
            return Stream.concat(names(combined.left()), names(combined.right()));
        } else if (metric instanceof Metric.Own own) {
            return Stream.of(own.formula().id());
        } else if (metric instanceof Metric.OfMeasure counted) {
            return Stream.of(counted.measure().id());
        }
        return metric instanceof Metric.Name name ? Stream.of(name.name()) : Stream.empty();
    }

    /** Of how many names a formula is made in the end, so that none grows beyond all bounds. */
    private long terms(Metric metric) {
        long most = Limits.METRIC_TERMS.most() + 1L;
        return names(metric)
                .mapToLong(name -> terms.getOrDefault(name, 1L))
                .reduce(0, (sum, more) -> Math.min(most, sum + more));
    }

    /** Returns a metric with the names of the company, as far as they have a meaning so far. */
    private Metric meaning(Metric metric) {
        if (metric instanceof Metric.Negative negative) {
            return new Metric.Negative(meaning(negative.operand()));
        } else if (metric instanceof Metric.Combined combined) {
            return new Metric.Combined(
                    combined.operator(), meaning(combined.left()), meaning(combined.right()));
        } else if (metric instanceof Metric.Own own) {
            return metric(own.formula().id(), own.tags());
        } else if (metric instanceof Metric.OfMeasure counted) {
            return metric(counted.measure().id(), counted.tags());
        }
        return metric instanceof Metric.Name name ? metric(name.name(), name.tags()) : metric;
    }

    List<String> ids() {
        return ids;
    }

    List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    Optional<Measure> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** Returns the metric of a name; what is neither a measure nor a formula is one of money. */
    Metric metric(String name, List<String> tags) {
        Measure measure = measures.get(name);
        if (measure != null) {
            return new Metric.OfMeasure(measure, tags);
        }
        OwnMetric formula = resolved.get(name);
        if (formula == null && formulas.containsKey(name)) {
            return new Metric.Own(requireNonNull(formulas.get(name)).as(NOTHING), tags);
        }
        return formula == null ? new Metric.Name(name, tags) : new Metric.Own(formula, tags);
    }

    boolean isWithoutMeaning(String name) {
        return formulas.containsKey(name)
                && !resolved.containsKey(name)
                && !measures.containsKey(name);
    }

    boolean isTooLong(String id) {
        return !Limits.METRIC_TERMS.allows(terms.getOrDefault(id, 0L));
    }

    /**
     * Returns the formulas of a circle that one stands in, itself first; none where it does not.
     */
    List<String> circle(String id) {
        Map<String, String> before = new LinkedHashMap<>();
        List<String> reached = new ArrayList<>(List.of(id));
        for (int i = 0; i < reached.size(); i++) {
            String from = reached.get(i);
            for (String next : following(from)) {
                if (next.equals(id)) {
                    return path(from, id, before);
                }
                if (before.putIfAbsent(next, from) == null) {
                    reached.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> path(String to, String from, Map<String, String> before) {
        List<String> path = new ArrayList<>();
        for (String at = to; !at.equals(from); at = requireNonNull(before.get(at))) {
            path.add(0, at);
        }
        path.add(0, from);
        return List.copyOf(path);
    }

    /** The formulas without meaning of which one speaks. */
    private List<String> following(String id) {
        OwnMetric formula = formulas.get(id);
        return formula == null
                ? List.of()
                : names(formula.formula()).filter(this::isWithoutMeaning).distinct().toList();
    }
}
