package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.kpi.Thresholds;
import vn.aop.core.review.KpiReview;
import vn.aop.core.review.KpiStatus;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.text.Message;

/**
 * The KPIs of a review as a table.
 *
 * @param review the review
 * @param signals what each KPI asks
 * @param sheet what it is written on
 */
record KpisText(MonthlyReview review, Signals signals, Sheet sheet) {

    KpisText {
        requireNonNull(review, "review");
        requireNonNull(signals, "signals");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        if (review.kpis().isEmpty()) {
            return List.of();
        }
        Table table =
                new Table(
                        Table.Column.left(sheet.say("component.kpis")),
                        Table.Column.right(sheet.say("command.column.kpi-target")),
                        Table.Column.right(
                                sheet.say(
                                        Message.of("command.column.kpi-month")
                                                .with("month", review.month()))),
                        Table.Column.right(sheet.say("command.column.kpi-to-date")),
                        Table.Column.left(sheet.say("command.column.status")));
        review.kpis().forEach(kpi -> table.row(cells(kpi)));
        return sheet.lines(table, review.kpis().stream().flatMap(KpisText::shown));
    }

    private static Stream<Value> shown(KpiReview kpi) {
        return Stream.concat(ofMonth(kpi), Stream.of(kpi.toDate().value()));
    }

    /** The sum of many months is told in a unit of its own, or a month would lose its figures. */
    private static Stream<Value> ofMonth(KpiReview kpi) {
        return Stream.concat(kpi.target().stream(), Stream.of(kpi.value())).map(Traced::value);
    }

    private TableCell[] cells(KpiReview kpi) {
        String bound = sheet.bound(kpi.kpi().bound());
        Function<Value, String> row = sheet.together(ofMonth(kpi).toList());
        return new TableCell[] {
            TableCell.of(kpi.kpi().id() + " " + sheet.text(kpi.kpi().name())),
            TableCell.of(kpi.target().map(it -> bound + " " + row.apply(it.value())).orElse("–")),
            TableCell.of(Sheet.marked(kpi.value(), row.apply(kpi.value().value()))),
            TableCell.of(
                    Sheet.marked(
                            kpi.toDate(),
                            sheet.together(List.of(kpi.toDate().value()))
                                    .apply(kpi.toDate().value()))),
            sheet.status(
                    Sheet.marked(kpi.value(), word(kpi) + crossed(kpi)),
                    signals.attention(kpi).map(GoalsText::tone).orElse(tone(kpi.status())))
        };
    }

    /** What it asks, in a word; where it is not judged, why not. */
    private String word(KpiReview kpi) {
        return signals.attention(kpi)
                .map(sheet.wording()::name)
                .orElseGet(() -> sheet.wording().name(kpi.status()));
    }

    /**
     * The level beyond which it is amber or red, where it is; beside sums there is no room for it.
     */
    private String crossed(KpiReview kpi) {
        return kpi.levels()
                .filter(it -> kpi.kpi().metric().unit() != Unit.MONEY)
                .flatMap(it -> crossed(kpi.status(), it))
                .map(it -> kpi.kpi().bound() == Bound.AT_LEAST ? " < " + it : " > " + it)
                .orElse("");
    }

    private Optional<String> crossed(KpiStatus status, Thresholds levels) {
        return switch (status) {
            case AMBER -> Optional.of(sheet.inTable(levels.amber()));
            case RED -> Optional.of(sheet.inTable(levels.red()));
            case GREEN, NOT_DUE, NO_TARGET, MONTH_OPEN, UNKNOWN -> Optional.empty();
        };
    }

    private static Tone tone(KpiStatus status) {
        return switch (status) {
            case GREEN -> Tone.GOOD;
            case AMBER, UNKNOWN -> Tone.CAREFUL;
            case RED -> Tone.BAD;
            case NOT_DUE, NO_TARGET, MONTH_OPEN -> Tone.PLAIN;
        };
    }
}
