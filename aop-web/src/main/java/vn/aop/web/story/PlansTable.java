package vn.aop.web.story;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.story.PlansPicture;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Severity;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.checks.CaseChecks;
import vn.aop.web.page.PageAddresses;

/**
 * Two plans of one business beside each other, number by number.
 *
 * @param rows the numbers
 */
public record PlansTable(List<Row> rows) {

    /** How wide the longest bar is drawn. */
    public static final int WIDTH = 1000;

    /**
     * A number of both plans.
     *
     * @param name what it is
     * @param before in the plan as the business used to run
     * @param now in the new plan
     */
    public record Row(String name, Side before, Side now) {

        public Row {
            requireNonNull(name, "name");
            requireNonNull(before, "before");
            requireNonNull(now, "now");
        }
    }

    /**
     * A number of one plan.
     *
     * @param text the number
     * @param note what belongs to it, such as its month; blank where nothing does
     * @param width how long its bar is, of {@link #WIDTH}
     * @param why where it says why, if it does
     * @param isReason whether what says why is the reason of this number, and no page of its own
     */
    public record Side(
            String text, String note, int width, Optional<String> why, boolean isReason) {

        public Side {
            requireNonNull(text, "text");
            requireNonNull(note, "note");
            requireNonNull(why, "why");
        }

        private static Side of(String text, String note, int width) {
            return new Side(text, note, width, Optional.empty(), false);
        }
    }

    public PlansTable {
        rows = List.copyOf(rows);
    }

    static PlansTable of(PlansPicture picture, OpenCase open, CaseChecks checks, Wording words) {
        PlansPicture.Side before = picture.before();
        PlansPicture.Side now = picture.now();
        Optional<String> id = open.idAtStart();
        List<Row> rows = new ArrayList<>();
        rows.add(sum("revenue", before.revenue(), now.revenue(), now.plan(), id, words));
        rows.add(sum("operating_profit", before.profit(), now.profit(), now.plan(), id, words));
        before.low()
                .flatMap(then -> now.low().map(low -> cash(then, low, id, words)))
                .ifPresent(rows::add);
        rows.add(
                days(
                        "picture.days",
                        before.asked(),
                        there(before, words),
                        now.asked(),
                        there(now, words),
                        words));
        rows.add(days("picture.days-beyond", before.beyond(), "", now.beyond(), "", words));
        CheckReport then = checks.asMade(before.plan());
        CheckReport since = checks.asMade(now.plan());
        if (then.isComplete() && since.isComplete()) {
            Stream.of(Severity.MUST_MEND, Severity.SHOULD_MEND, Severity.WORTH_KNOWING)
                    .map(it -> findings(it, then, since, id, words))
                    .forEach(rows::add);
        }
        return new PlansTable(rows);
    }

    private static String there(PlansPicture.Side side, Wording words) {
        return words.say(
                Message.of("picture.days-there")
                        .with("days", words.numbers().decimal(side.there(), 0)));
    }

    private static Row sum(
            String account,
            Value before,
            Value now,
            Plan plan,
            Optional<String> id,
            Wording words) {
        Rounding rounding = Rounding.ofRow(before, now, words);
        BigDecimal most = number(before).max(number(now));
        return new Row(
                words.accountName(account),
                Side.of(rounding.write(before), "", width(number(before), most)),
                reasoned(
                        rounding.write(now),
                        "",
                        width(number(now), most),
                        id,
                        "accounts/" + account + "/" + plan.year().span()));
    }

    private static Row cash(CashMonth before, CashMonth now, Optional<String> id, Wording words) {
        Value then = Value.of(before.closing());
        Value since = Value.of(now.closing());
        Rounding rounding = Rounding.ofRow(then, since, words);
        BigDecimal most = number(then).max(number(since));
        return new Row(
                words.say("picture.cash-low"),
                Side.of(rounding.write(then), month(before, words), width(number(then), most)),
                reasoned(
                        rounding.write(since),
                        month(now, words),
                        width(number(since), most),
                        id,
                        "cash/closing/" + now.month()));
    }

    private static Side reasoned(
            String text, String note, int width, Optional<String> id, String path) {
        return new Side(
                text, note, width, id.map(it -> PageAddresses.projectionWhy(it, path)), true);
    }

    private static String month(CashMonth low, Wording words) {
        return words.say(Message.of("picture.at-end-of").with("month", low.month()));
    }

    private static Row days(
            String key,
            BigDecimal before,
            String noteBefore,
            BigDecimal now,
            String noteNow,
            Wording words) {
        BigDecimal most = before.max(now);
        return new Row(
                words.say(key),
                Side.of(words.numbers().decimal(before, 1), noteBefore, width(before, most)),
                Side.of(words.numbers().decimal(now, 1), noteNow, width(now, most)));
    }

    private static Row findings(
            Severity kind,
            CheckReport before,
            CheckReport now,
            Optional<String> id,
            Wording words) {
        BigDecimal then = BigDecimal.valueOf(before.of(kind).size());
        BigDecimal since = BigDecimal.valueOf(now.of(kind).size());
        BigDecimal most = then.max(since);
        return new Row(
                words.name(kind),
                Side.of(then.toString(), "", width(then, most)),
                new Side(
                        since.toString(),
                        "",
                        width(since, most),
                        id.map(PageAddresses::checks),
                        false));
    }

    private static int width(BigDecimal number, BigDecimal most) {
        return most.signum() <= 0 || number.signum() <= 0
                ? 0
                : number.multiply(BigDecimal.valueOf(WIDTH))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static BigDecimal number(Value value) {
        return value.number().orElse(BigDecimal.ZERO);
    }
}
