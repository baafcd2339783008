package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.review.KpiReview;
import vn.aop.core.review.Signals;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * A KPI in the review.
 *
 * @param id the KPI's id
 * @param name what people call it
 * @param kind whether people act on it directly or see it as a result
 * @param bound on which side of the target it should lie
 * @param value the reviewed month
 * @param target what it should be this month, empty where the KPI has no target
 * @param toDate the first month to the reviewed one
 * @param judged what that asks, and why
 */
public record KpiLine(
        String id,
        String name,
        String kind,
        String bound,
        Figure value,
        Optional<Figure> target,
        Figure toDate,
        Judged judged) {

    public KpiLine {
        requireNonNull(value, "value");
        requireNonNull(target, "target");
        requireNonNull(toDate, "toDate");
        requireNonNull(judged, "judged");
    }

    static KpiLine of(KpiReview kpi, Signals signals, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        String path = "kpis/" + kpi.kpi().id() + "/";
        List<String> row =
                Stream.of("value", "target")
                        .filter(it -> !it.equals("target") || kpi.target().isPresent())
                        .map(path::concat)
                        .toList();
        Rounding rounding = numbers.row(row).ofCloseShares();
        return new KpiLine(
                kpi.kpi().id(),
                wording.text(kpi.kpi().name()),
                wording.name(kpi.kpi().kind()),
                wording.name(kpi.kpi().bound()),
                numbers.rounded(path + "value", rounding),
                kpi.target().map(target -> numbers.rounded(path + "target", rounding)),
                numbers.rounded(
                        path + "to-date", numbers.row(List.of(path + "to-date")).ofCloseShares()),
                Judged.of(
                        Badge.of(kpi.status(), wording),
                        kpi.value(),
                        kpi.why(),
                        signals.of(kpi),
                        signals.attention(kpi),
                        numbers,
                        path));
    }
}
