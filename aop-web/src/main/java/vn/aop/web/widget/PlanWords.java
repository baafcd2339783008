package vn.aop.web.widget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.action.Effect;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;

/** Says what stands in a plan in the reader's words: people by name, metrics in plain language. */
public final class PlanWords {

    private final Plan plan;
    private final Wording words;

    /** Makes the words for a plan. */
    public PlanWords(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words.speakingOf(plan.company());
    }

    /** Returns the sentences that these words are built on. */
    public Wording wording() {
        return words;
    }

    /**
     * Writes a fiscal year: {@code 2026}, or {@code 2026–2027} where it does not start in January.
     */
    public static String year(FiscalYear year) {
        int first = year.first().getYear();
        int last = year.last().getYear();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** Returns a person's name. */
    public String person(String id) {
        return plan.resources().person(id).map(Person::name).map(words::text).orElse(id);
    }

    /** Returns a person's name, or a dash where nobody is named. */
    public String person(Optional<String> id) {
        return id.map(this::person).orElse("–");
    }

    /** Returns some people's names. */
    public String people(Collection<String> ids) {
        return ids.stream().map(this::person).collect(Collectors.joining(", "));
    }

    /** Returns a metric in words: {@code Doanh thu · Online ÷ Doanh thu}. */
    public String metric(Metric metric) {
        return words.name(metric);
    }

    /** Returns a level of a metric, shortly: {@code 395 triệu}, {@code 34,5%}. */
    public String level(BigDecimal level, Metric metric) {
        return words.shortValue(Value.of(level, metric.unit()));
    }

    /** Returns an early warning in words. */
    public String trigger(Trigger trigger) {
        return words.say(
                Message.of(trigger.months() == 1 ? "trigger.one-month" : "trigger.months")
                        .with("metric", metric(trigger.metric()))
                        .with("side", trigger.side())
                        .with("threshold", level(trigger.threshold(), trigger.metric()))
                        .with("months", trigger.months()));
    }

    /** Returns a change as a share with its sign: {@code +15%}. */
    public String change(BigDecimal share) {
        return (share.signum() > 0 ? "+" : "") + words.numbers().percent(share, 2);
    }

    /** Returns months, for example {@code 1/2026}. */
    public String month(YearMonth month) {
        return words.numbers().month(month);
    }

    /** Returns an account, in one channel and group where it is narrowed to them. */
    public String line(Line line) {
        return words.name(line.selection());
    }

    /** Returns what an action is expected to do. */
    public String effect(Effect effect) {
        String reach =
                Stream.concat(effect.channel().stream(), effect.group().stream())
                        .map(words::tagName)
                        .collect(Collectors.joining(" · "));
        return words.say(
                Message.of(effect.rampMonths() > 1 ? "plan.effect" : "plan.effect-at-once")
                        .with("reach", reach.isEmpty() ? words.say("plan.everything") : reach)
                        .with("lift", change(effect.lift()))
                        .with("months", effect.rampMonths())
                        .with("duration", effect.duration()));
    }
}
