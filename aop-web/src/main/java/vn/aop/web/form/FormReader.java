package vn.aop.web.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import vn.aop.cases.file.Dates;
import vn.aop.cases.wording.TypedAmount;
import vn.aop.cases.wording.TypedPercent;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.web.page.Typed;

/** Reads what was typed about a plan, and collects everything that must be mended at its field. */
public final class FormReader {

    private final Plan plan;
    private final Typed typed;
    private final List<Problem> problems = new ArrayList<>();

    public FormReader(Plan plan, Typed typed) {
        this.plan = plan;
        this.typed = typed;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public void report(String field, Message message) {
        problems.add(new Problem(Place.of(field), message));
    }

    /** Reports a field that must be filled in and is not. */
    public void missing(String field) {
        problems.add(Problem.at(Place.of(field), "desk.required").because(Problem.Reason.MISSING));
    }

    public void reportAll(List<Problem> others) {
        problems.addAll(others);
    }

    /** Returns what was typed, and asks for it where nothing was. */
    public Optional<String> required(String field) {
        if (typed.find(field).isEmpty()) {
            missing(field);
        }
        return find(field);
    }

    public Optional<Text> text(String field) {
        return find(field).map(Text::of);
    }

    /** Returns every value of a field of boxes. */
    public List<String> all(String field) {
        return typed.all(field).stream().filter(it -> !it.isEmpty() && isShort(field, it)).toList();
    }

    /** Returns what was typed, if it is no longer than it may be. */
    private Optional<String> find(String field) {
        return typed.find(field).filter(it -> isShort(field, it));
    }

    private boolean isShort(String field, String text) {
        int letters = Typed.letters(text);
        int most = Limits.TEXT_LETTERS.most();
        Problem tooLong =
                Problem.at(Place.of(field), "desk.too-long")
                        .with("letters", letters)
                        .with("most", most);
        if (letters > most && !problems.contains(tooLong)) {
            problems.add(tooLong);
        }
        return letters <= most;
    }

    public Optional<Text> requiredText(String field) {
        return required(field).map(Text::of);
    }

    /** Returns an amount that is not negative. */
    public Optional<Money> amount(String field) {
        return required(field)
                .flatMap(it -> amount(field, it))
                .filter(it -> accept(field, !it.isNegative(), "desk.negative", it));
    }

    /** Returns an amount above nothing. */
    public Optional<Money> positive(String field) {
        return required(field)
                .flatMap(it -> amount(field, it))
                .filter(it -> accept(field, it.isPositive(), "desk.not-positive", it));
    }

    private Optional<Money> amount(String field, String text) {
        TypedAmount amount = TypedAmount.read(text, plan.company().currency());
        if (amount.isUnreadable()) {
            report(field, Message.of("desk.not-an-amount").with("typed", text));
        } else if (!amount.isClear()) {
            report(
                    field,
                    Message.of("desk.unclear-amount")
                            .with("typed", text)
                            .with("amounts", amount.amounts()));
        }
        return Optional.of(amount).filter(TypedAmount::isClear).map(TypedAmount::amount);
    }

    private boolean accept(String field, boolean isGood, String key, Money amount) {
        if (!isGood) {
            report(field, Message.of(key).with("amount", amount));
        }
        return isGood;
    }

    /** Returns a share typed as per cent, within bounds in per cent; empty where none was typed. */
    public Optional<BigDecimal> percent(String field, int least, int most) {
        return find(field).flatMap(it -> percent(field, it, least, most));
    }

    private Optional<BigDecimal> percent(String field, String text, int least, int most) {
        Optional<BigDecimal> share = TypedPercent.read(text, least, most).map(TypedPercent::share);
        if (share.isEmpty()) {
            report(
                    field,
                    Message.of("desk.not-percent")
                            .with("typed", text)
                            .with("least", least)
                            .with("most", most));
        }
        return share;
    }

    /** Returns a number of days, none where nothing was typed. */
    public BigDecimal days(String field) {
        return find(field).map(it -> days(field, it)).orElse(BigDecimal.ZERO);
    }

    private BigDecimal days(String field, String typed) {
        String text = typed.replace(',', '.');
        boolean isGood =
                text.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")
                        && new BigDecimal(text).compareTo(BigDecimal.valueOf(31)) <= 0;
        if (!isGood) {
            report(field, Message.of("desk.not-days").with("typed", typed));
        }
        return isGood ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    /** Returns a month of the planned year. */
    public Optional<YearMonth> month(String field) {
        return required(field).flatMap(it -> month(field, it));
    }

    private Optional<YearMonth> month(String field, String text) {
        Optional<YearMonth> month = parsed(text);
        if (month.filter(plan.year()::contains).isEmpty()) {
            YearMonth first = plan.year().first();
            YearMonth last = plan.year().last();
            report(
                    field,
                    Message.of("desk.not-a-month")
                            .with("typed", text)
                            .with("from", first)
                            .with("to", last));
        }
        return month.filter(plan.year()::contains);
    }

    private static Optional<YearMonth> parsed(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns a day. */
    public Optional<LocalDate> day(String field) {
        return required(field).flatMap(it -> day(field, it));
    }

    private Optional<LocalDate> day(String field, String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(it -> isSensible(field, it, text));
        } catch (DateTimeException unreadable) {
            report(field, Message.of("desk.not-a-day").with("typed", text));
            return Optional.empty();
        }
    }

    /** A plan is talked about from the year before it until the year after. */
    private boolean isSensible(String field, LocalDate day, String text) {
        YearMonth month = YearMonth.from(day);
        boolean isNear =
                Dates.canHold(day)
                        && !month.isBefore(plan.year().first().minusYears(1))
                        && !month.isAfter(plan.year().last().plusYears(1));
        if (!isNear) {
            report(field, Message.of("desk.not-a-day").with("typed", text));
        }
        return isNear;
    }

    /** Returns one of some ids, empty where nothing was chosen. */
    public Optional<String> id(String field, Predicate<String> isKnown, Collection<String> known) {
        return find(field)
                .filter(
                        it -> {
                            if (!isKnown.test(it)) {
                                report(
                                        field,
                                        Message.of("desk.unknown")
                                                .with("typed", it)
                                                .with("known", known));
                            }
                            return isKnown.test(it);
                        });
    }

    /** Returns the id of somebody in the plan, empty where nobody was chosen. */
    public Optional<String> person(String field) {
        List<String> known = plan.resources().people().stream().map(Person::id).toList();
        return id(field, known::contains, known);
    }

    /** Returns the id of somebody in the plan, and asks for one where nobody was chosen. */
    public Optional<String> requiredPerson(String field) {
        required(field);
        return person(field);
    }
}
