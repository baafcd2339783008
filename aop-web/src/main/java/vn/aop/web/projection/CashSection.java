package vn.aop.web.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Finding;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashCause;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * Planned cash, month by month.
 *
 * @param months the months
 * @param rows opening cash, what moves it, and closing cash
 * @param marks what is to be said of each month's closing cash, if anything
 * @param floor the cash that must always be left, if the plan sets one
 * @param low the lowest point and what causes it, in sentences
 * @param profitToCash how operating profit becomes the change in cash
 */
public record CashSection(
        List<String> months,
        List<Row> rows,
        List<Optional<Badge>> marks,
        Optional<Figure> floor,
        List<String> low,
        ProfitToCashSection profitToCash) {

    private static final int CAUSES = 3;

    /**
     * A line of the table.
     *
     * @param name what it is called
     * @param isClosing whether it is the cash at the end of the months
     * @param figures by month
     */
    public record Row(String name, boolean isClosing, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    public CashSection {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
        requireNonNull(floor, "floor");
        low = List.copyOf(low);
        requireNonNull(profitToCash, "profitToCash");
    }

    /** Returns it, doubted by some checks; empty where the plan has no opening cash. */
    static Optional<CashSection> of(Projection projection, Checks checks, ShownProjection numbers) {
        Optional<Money> floor = projection.plan().resources().cashFloor();
        List<String> doubts =
                checks.doubtsOfCash(projection.plan()).stream()
                        .map(it -> inDoubt(it, numbers.wording()))
                        .toList();
        return projection
                .cash()
                .flatMap(
                        cash ->
                                ProfitToCashSection.of(projection, numbers)
                                        .map(it -> of(cash, floor, doubts, it, numbers)));
    }

    private static String inDoubt(Finding finding, Wording wording) {
        return wording.say(Message.of("projection.cash-in-doubt").with("why", finding.message()));
    }

    private static CashSection of(
            CashFlow cash,
            Optional<Money> floor,
            List<String> doubts,
            ProfitToCashSection profitToCash,
            ShownProjection numbers) {
        Wording wording = numbers.wording();
        List<String> told =
                doubts.isEmpty()
                        ? low(cash, floor, wording)
                        : Stream.concat(
                                        doubts.stream(),
                                        low(cash, Optional.empty(), wording).stream())
                                .toList();
        return new CashSection(
                cash.months().stream().map(it -> numbers.words().month(it.month())).toList(),
                rows(cash, numbers),
                cash.months().stream().map(it -> mark(it, cash, floor, wording)).toList(),
                floor.map(it -> numbers.inTable("cash/floor")),
                told,
                profitToCash);
    }

    private static List<Row> rows(CashFlow cash, ShownProjection numbers) {
        List<YearMonth> months = cash.months().stream().map(CashMonth::month).toList();
        Wording wording = numbers.wording();
        List<Row> rows = new ArrayList<>();
        rows.add(row(wording.say("projection.cash-opening"), "opening", months, numbers));
        for (CashCause.Flow flow : flows(cash)) {
            rows.add(row(wording.name(flow), CashNumbers.id(flow), months, numbers));
        }
        rows.add(row(wording.say("projection.cash-closing"), "closing", months, numbers));
        return rows;
    }

    /** Only plans in which the owner takes something out, or with value added tax, tell of it. */
    private static List<CashCause.Flow> flows(CashFlow cash) {
        boolean isDrawn = cash.months().stream().anyMatch(it -> !it.drawings().isZero());
        boolean isTaxed = cash.months().stream().anyMatch(it -> !it.vat().isZero());
        return Stream.of(CashCause.Flow.values())
                .filter(it -> isDrawn || it != CashCause.Flow.DRAWINGS)
                .filter(it -> isTaxed || it != CashCause.Flow.VAT)
                .toList();
    }

    private static Row row(
            String name, String id, List<YearMonth> months, ShownProjection numbers) {
        return new Row(
                name,
                id.equals("closing"),
                months.stream().map(month -> numbers.inTable("cash/" + id + "/" + month)).toList());
    }

    private static Optional<Badge> mark(
            CashMonth month, CashFlow cash, Optional<Money> floor, Wording wording) {
        boolean below = floor.filter(month.closing()::isLessThan).isPresent();
        if (below) {
            return Optional.of(Badge.bad(wording.say("projection.below-floor")));
        }
        return month.equals(cash.low())
                ? Optional.of(Badge.warn(wording.say("projection.low")))
                : Optional.empty();
    }

    private static List<String> low(CashFlow cash, Optional<Money> floor, Wording wording) {
        CashMonth low = cash.low();
        String point =
                wording.say(
                        Message.of("projection.low-point")
                                .with("month", low.month())
                                .with("amount", Value.of(low.closing())));
        Optional<String> causes =
                Optional.of(causes(cash, wording))
                        .filter(it -> !it.isEmpty())
                        .map(
                                it ->
                                        wording.say(
                                                Message.of("projection.low-causes")
                                                        .with("span", cash.wayDown())
                                                        .with("causes", it)))
                        .or(() -> falling(cash, wording));
        return Stream.of(
                        Optional.of(point),
                        floor.map(it -> room(low.closing().minus(it), it, wording)),
                        causes)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String room(Money room, Money floor, Wording wording) {
        return wording.say(
                Message.of(room.isNegative() ? "projection.under-floor" : "projection.over-floor")
                        .with("room", Value.of(room.abs()))
                        .with("floor", Value.of(floor)));
    }

    private static Optional<String> falling(CashFlow cash, Wording wording) {
        return Optional.of(cash)
                .filter(CashFlow::isFallingAllYear)
                .map(
                        it ->
                                wording.say(
                                        Message.of("cash.falling-all-year")
                                                .with("in", Value.of(it.comesIn()))
                                                .with("out", Value.of(it.goesOut()))));
    }

    private static String causes(CashFlow cash, Wording wording) {
        return cash.causesOfLow().stream()
                .limit(CAUSES)
                .map(
                        cause ->
                                wording.say(
                                        Message.of(
                                                        cause.flow().comesIn()
                                                                ? "projection.brings-less"
                                                                : "projection.takes-more")
                                                .with(
                                                        "flow",
                                                        Wording.inside(wording.name(cause.flow())))
                                                .with("amount", Value.of(cause.amount()))))
                .collect(Collectors.joining("; "));
    }
}
