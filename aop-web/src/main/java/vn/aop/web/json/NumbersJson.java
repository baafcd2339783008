package vn.aop.web.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;

/**
 * Numbers as JSON: texts of exact decimals. Money has the decimal places of its currency;
 * everything else is rounded half up to {@value #MOST_PLACES} places and carries no trailing zeros.
 * An undefined number is null, and the reason is gathered under its name.
 */
public final class NumbersJson {

    private static final int MOST_PLACES = 10;

    private final CurrencyUnit currency;
    private final Wording wording;
    private final Map<String, MessageJson> reasons = new LinkedHashMap<>();
    private final List<String> provisional = new ArrayList<>();

    NumbersJson(CurrencyUnit currency, Wording wording) {
        this.currency = currency;
        this.wording = wording;
    }

    /** Returns a number, or null with the reason gathered. */
    String write(String name, Traced traced) {
        return write(name, traced.value(), traced);
    }

    /** Returns a number that was worked out from another, or null with the reason gathered. */
    String write(String name, Value value, Traced basis) {
        if (basis.isProvisional() && value.number().isPresent()) {
            provisional.add(name);
        }
        return write(name, value);
    }

    /** Gathers the name of a judgement whose number stands on a reckoned one. */
    String judge(String name, Enum<?> judgement, Traced judged) {
        if (judged.isProvisional() && judged.value().number().isPresent()) {
            provisional.add(name);
        }
        return kebab(judgement);
    }

    /** Returns a number, or null with the reason gathered. */
    String write(String name, Value value) {
        value.whyUndefined()
                .ifPresent(reason -> reasons.put(name, MessageJson.of(reason, wording)));
        return value instanceof Value.Defined defined
                ? write(defined.amount(), defined.unit())
                : null;
    }

    /** Returns a number of a unit. */
    String write(BigDecimal number, Unit unit) {
        return unit == Unit.MONEY ? money(number, currency) : plain(number);
    }

    /**
     * Returns the reasons gathered so far by the name of their number; null where there are none.
     */
    Map<String, MessageJson> reasons() {
        return reasons.isEmpty() ? null : reasons;
    }

    /** Returns the names of the numbers that stand on reckoned ones; null where there are none. */
    List<String> provisional() {
        return provisional.isEmpty() ? null : provisional;
    }

    static String money(BigDecimal amount, CurrencyUnit currency) {
        return amount.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP).toPlainString();
    }

    static String plain(BigDecimal number) {
        BigDecimal rounded =
                number.scale() > MOST_PLACES
                        ? number.setScale(MOST_PLACES, RoundingMode.HALF_UP)
                        : number;
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** Writes one of a closed set of cases, such as a status. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a list; null, to be left out, where there is nothing in it. */
    static <T> List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    /** Returns whether months of a measure add up: nothing where they do, else {@code level}. */
    static String kind(Measure measure) {
        return measure.isLevel() ? "level" : null;
    }

    static <T> String orNull(Optional<T> value) {
        return value.map(Object::toString).orElse(null);
    }
}
