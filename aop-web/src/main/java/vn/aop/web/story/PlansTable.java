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
     */
    public record Side(String text, String note, int width, Optional<String> why) {

        public Side {
            requireNonNull(text, "text");
            requireNonNull(note, "note");
            requireNonNull(why, "why");
        }

        /** Returns whether what says why is the reason of this number, and no page of its own. */
        public boolean isReason() {
            return why.filter(it -> it.contains("/why/")).isPresent();
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
        rows.add(days("picture.days", before.asked(), now.asked(), there(now, words), words));
        rows.add(days("picture.days-beyond", before.beyond(), now.beyond(), "", words));
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
        String path = "accounts/" + account + "/" + plan.year().span();
        return row(
                words.accountName(account),
                number(before),
                number(now),
                new Side(rounding.write(before), "", 0, Optional.empty()),
                new Side(
                        rounding.write(now),
                        "",
                        0,
                        id.map(it -> PageAddresses.projectionWhy(it, path))));
    }

    private static Row cash(CashMonth before, CashMonth now, Optional<String> id, Wording words) {
        Value then = Value.of(before.closing());
        Value since = Value.of(now.closing());
        Rounding rounding = Rounding.ofRow(then, since, words);
        String path = "cash/closing/" + now.month();
        return row(
                words.say("picture.cash-low"),
                number(then),
                number(since),
                new Side(rounding.write(then), month(before, words), 0, Optional.empty()),
                new Side(
                        rounding.write(since),
                        month(now, words),
                        0,
                        id.map(it -> PageAddresses.projectionWhy(it, path))));
    }

    private static String month(CashMonth low, Wording words) {
        return words.say(Message.of("picture.at-end-of").with("month", low.month()));
    }

    private static Row days(
            String key, BigDecimal before, BigDecimal now, String note, Wording words) {
        return row(
                words.say(key),
                before,
                now,
                new Side(words.numbers().decimal(before, 1), note, 0, Optional.empty()),
                new Side(words.numbers().decimal(now, 1), note, 0, Optional.empty()));
    }

    private static Row findings(
            Severity kind,
            CheckReport before,
            CheckReport now,
            Optional<String> id,
            Wording words) {
        int then = before.of(kind).size();
        int since = now.of(kind).size();
        return row(
                words.name(kind),
                BigDecimal.valueOf(then),
                BigDecimal.valueOf(since),
                new Side(String.valueOf(then), "", 0, Optional.empty()),
                new Side(String.valueOf(since), "", 0, id.map(PageAddresses::checks)));
    }

    private static Row row(String name, BigDecimal before, BigDecimal now, Side then, Side since) {
        BigDecimal most = before.max(now);
        return new Row(name, wide(then, before, most), wide(since, now, most));
    }

    private static Side wide(Side side, BigDecimal number, BigDecimal most) {
        int width =
                most.signum() <= 0 || number.signum() <= 0
                        ? 0
                        : number.multiply(BigDecimal.valueOf(WIDTH))
                                .divide(most, 0, RoundingMode.HALF_UP)
                                .intValueExact();
        return new Side(side.text(), side.note(), width, side.why());
    }

    private static BigDecimal number(Value value) {
        return value.number().orElse(BigDecimal.ZERO);
    }
}
