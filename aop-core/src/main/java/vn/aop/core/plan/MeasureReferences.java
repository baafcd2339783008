package vn.aop.core.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Checks what a company counts, its own formulas, and what is planned and known of its counts. */
final class MeasureReferences {

    /** What the units of money, shares and days are called where programs read them. */
    private static final Set<String> UNITS =
            Set.of(Unit.MONEY.toString(), Unit.RATIO.toString(), Unit.DAYS.toString());

    private final Company company;
    private final Vocabulary vocabulary;
    private final References references;
    private final Set<String> inCircles = new HashSet<>();

    MeasureReferences(Company company, References references) {
        this.company = company;
        this.vocabulary = company.vocabulary();
        this.references = references;
    }

    void check(List<PlannedMeasure> planned, Quantities lastYear) {
        if (company.measures().isEmpty() && company.metrics().isEmpty()) {
            checkPlanned(planned);
            return;
        }
        checkMeasures();
        checkMetrics();
        checkPlanned(planned);
        checkLastYear(lastYear);
    }

    private void checkMeasures() {
        references.unique(Place.of("company/measures"), company.measures(), Measure::id);
        List<String> sold = new ArrayList<>();
        for (Measure measure : company.measures()) {
            checkName(Place.of("company/measures").then(measure.id()), measure.id());
            if (measure.isSold()) {
                sold.add(measure.id());
            }
            if (measure.isSold() && measure.isLevel()) {
                references.report(
                        Place.of("company/measures").then(measure.id()).then("sold"),
                        Message.of("plan.sold-level").with("id", measure.id()));
            }
        }
        if (sold.size() > 1) {
            references.report(
                    Place.of("company/measures").then(sold.get(1)).then("sold"),
                    Message.of("plan.sold-twice").with("id", sold.get(0)));
        }
    }

    private void checkMetrics() {
        references.unique(Place.of("company/metrics"), company.metrics(), OwnMetric::id);
        for (OwnMetric metric : company.metrics()) {
            Place where = Place.of("company/metrics").then(metric.id());
            checkName(where, metric.id());
            if (vocabulary.measure(metric.id()).isPresent()) {
                references.report(
                        where, Message.of("plan.name-taken.measure").with("id", metric.id()));
            }
            checkFormula(where.then("formula"), metric);
        }
    }

    /** A circle is told once, at the first of its formulas. */
    private void checkFormula(Place where, OwnMetric metric) {
        List<String> circle = vocabulary.circle(metric.id());
        if (!circle.isEmpty()) {
            if (!inCircles.contains(metric.id())) {
                references.report(where, Vocabulary.circle(circle));
                inCircles.addAll(circle);
            }
        } else if (vocabulary.isTooLong(metric.id())) {
            references.report(
                    where,
                    Message.of(Limits.METRIC_TERMS.key())
                            .with("id", metric.id())
                            .with("most", Limits.METRIC_TERMS.most()));
        } else {
            references.metric(where, metric.formula());
        }
    }

    /** One name in metrics means one thing. */
    private void checkName(Place where, String id) {
        taken(id).forEach(it -> references.report(where, Message.of(it).with("id", id)));
    }

    private Stream<String> taken(String id) {
        return Stream.of(
                        vocabulary.accountIds().contains(id) ? "plan.name-taken.account" : "",
                        Vocabulary.isMeasure(id) ? "plan.name-taken.standard" : "",
                        vocabulary.tags().contains(id) ? "plan.name-taken.tag" : "",
                        UNITS.contains(id) ? "plan.name-taken.unit" : "")
                .filter(it -> !it.isEmpty())
                .limit(1);
    }

    private void checkPlanned(List<PlannedMeasure> planned) {
        for (int i = 0; i < planned.size(); i++) {
            PlannedMeasure entry = planned.get(i);
            Place where = Place.of("measures").then(i);
            references.known(
                    where.then("measure"), "measure", List.of(entry.measure()), measureIds());
            references.place(where, entry.channel(), entry.group());
            if (entry.way() instanceof PlannedMeasure.Each each) {
                references.money(where.then("each"), List.of(each.revenue()));
            }
            if (entry.way() instanceof PlannedMeasure.Months months
                    && months.counts().stream().anyMatch(it -> it.compareTo(Quantities.MOST) > 0)) {
                references.report(
                        where.then("months"),
                        Message.of("plan.count-too-large").with("most", Quantities.MOST));
            }
            if (planned.subList(0, i).stream().anyMatch(entry::overlaps)) {
                references.report(
                        where, Message.of("plan.measure-twice").with("id", entry.measure()));
            }
        }
    }

    private List<String> measureIds() {
        return company.measures().stream().map(Measure::id).toList();
    }

    private void checkLastYear(Quantities lastYear) {
        int index = 0;
        for (QuantityLine line : lastYear.lines()) {
            Place where = Place.of("baseline/counts").then(index++);
            references.known(
                    where.then("measure"), "measure", List.of(line.measure().id()), measureIds());
            references.place(where, line.channel(), line.group());
        }
    }
}
