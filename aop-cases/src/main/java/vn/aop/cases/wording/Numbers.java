package vn.aop.cases.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Language;

/**
 * Numbers as a language writes them.
 *
 * <p>Vietnamese: {@code 1.234.567 ₫}, {@code 1,5 tỷ}, {@code 44,4%}, {@code 3/2026}. English:
 * {@code 1,234,567 ₫}, {@code 1.5 bn}, {@code 44.4%}, {@code Mar 2026}. Everything is rounded half
 * up, for display only.
 */
public final class Numbers {

    private static final Map<String, String> SYMBOLS =
            Map.of("VND", "₫", "GBP", "£", "USD", "$", "EUR", "€");

    private final Language language;
    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter month;
    private final DateTimeFormatter date;
    private final List<String> powers;

    private Numbers(Language language, String month, String date, List<String> powers) {
        this.language = language;
        this.symbols = symbols(language);
        this.month = DateTimeFormatter.ofPattern(month, Locale.ENGLISH);
        this.date = DateTimeFormatter.ofPattern(date, Locale.ENGLISH);
        this.powers = powers;
    }

    /** Returns the numbers of a language. */
    public static Numbers of(Language language) {
        return language == Language.VI
                ? new Numbers(
                        language, "M/uuuu", "d/M/uuuu", List.of("", " nghìn", " triệu", " tỷ"))
                : new Numbers(language, "MMM uuuu", "d MMM uuuu", List.of("", " k", " m", " bn"));
    }

    private static DecimalFormatSymbols symbols(Language language) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
        symbols.setMinusSign('−');
        return symbols;
    }

    /** Writes a number with at most so many decimal places, without trailing zeros. */
    public String decimal(BigDecimal number, int places) {
        return format("#,##0" + (places > 0 ? "." + "#".repeat(places) : ""), number);
    }

    /** Writes a number with exactly so many decimal places, so that columns of them align. */
    public String exactDecimal(BigDecimal number, int places) {
        return format("#,##0" + (places > 0 ? "." + "0".repeat(places) : ""), number);
    }

    /** Writes an amount in full: {@code 1.234.567 ₫}, {@code £748,957.02}. */
    public String money(BigDecimal amount, CurrencyUnit currency) {
        int places = currency.getDecimalPlaces();
        return withSymbol(exactDecimal(amount, places), currency);
    }

    /** Writes an amount in full. */
    public String money(Money amount) {
        return money(amount.getAmount(), amount.getCurrencyUnit());
    }

    /** Writes an amount with the decimals that it has: {@code 1,5 ₫}, {@code £2}. */
    public String money(BigMoney amount) {
        int places = Math.max(0, amount.getAmount().stripTrailingZeros().scale());
        return withSymbol(decimal(amount.getAmount(), places), amount.getCurrencyUnit());
    }

    /**
     * Writes an amount shortly, as {@link AmountScale} tells: {@code 1,5 tỷ}, {@code 2,5 triệu},
     * {@code 500 nghìn}, {@code $1,234}. Amounts below ten thousand are never abbreviated.
     */
    public String shortMoney(BigDecimal amount, CurrencyUnit currency) {
        AmountScale scale = AmountScale.of(amount, currency);
        return scale.power() == 0
                ? money(amount, currency, scale)
                : marked(
                        decimal(scale.rounded(amount), scale.places())
                                + powers.get(scale.power() / 3),
                        currency);
    }

    /** Writes an amount in a scale, with exactly its decimal places. */
    String money(BigDecimal amount, CurrencyUnit currency, AmountScale scale) {
        String digits = exactDecimal(scale.rounded(amount), scale.places());
        return scale.power() == 0
                ? withSymbol(digits, currency)
                : marked(digits + powers.get(scale.power() / 3), currency);
    }

    /** Returns the name of a power of a thousand of a currency: {@code triệu ₫}. */
    String unit(int power, CurrencyUnit currency) {
        String symbol = SYMBOLS.getOrDefault(currency.getCode(), currency.getCode());
        return (powers.get(power / 3) + " " + symbol).strip();
    }

    /** Đồng by the thousand need no mark. */
    private String marked(String digits, CurrencyUnit currency) {
        return isSuffixed(currency) && currency.getDecimalPlaces() == 0
                ? digits
                : withSymbol(digits, currency);
    }

    /** Writes an amount shortly where nothing of it is lost: {@code 1,5 triệu}, {@code 1.500 ₫}. */
    public String exactShortMoney(Money amount) {
        BigDecimal number = amount.getAmount();
        AmountScale scale = AmountScale.of(number, amount.getCurrencyUnit());
        return scale.rounded(number).compareTo(number.movePointLeft(scale.power())) == 0
                ? shortMoney(number, amount.getCurrencyUnit())
                : money(amount);
    }

    /** Writes a share as per cent with at most so many decimal places: {@code 44,4%}. */
    public String percent(BigDecimal share, int places) {
        return decimal(share.movePointRight(2), places) + "%";
    }

    /** Writes a share as per cent with exactly so many decimal places: {@code 80,00%}. */
    public String exactPercent(BigDecimal share, int places) {
        return exactDecimal(share.movePointRight(2), places) + "%";
    }

    /** Writes a month: {@code 3/2026}, {@code Mar 2026}. */
    public String month(YearMonth value) {
        return month.format(value);
    }

    /** Writes a day: {@code 5/3/2026}, {@code 5 Mar 2026}. */
    public String date(LocalDate value) {
        return date.format(value);
    }

    /** Writes months: {@code 1/2026–3/2026}, or {@code 3/2026} for one. */
    public String span(Span span) {
        return span.from().equals(span.to())
                ? month(span.from())
                : month(span.from()) + "–" + month(span.to());
    }

    /** Writes months, those in a row as a span: {@code 1/2026–3/2026, 8/2026}. */
    public String months(Collection<YearMonth> months) {
        return Span.of(months).stream().map(this::span).collect(Collectors.joining(", "));
    }

    private String withSymbol(String digits, CurrencyUnit currency) {
        String symbol = SYMBOLS.getOrDefault(currency.getCode(), currency.getCode());
        if (isSuffixed(currency)) {
            return digits + " " + symbol;
        }
        return digits.startsWith("−") ? "−" + symbol + digits.substring(1) : symbol + digits;
    }

    private boolean isSuffixed(CurrencyUnit currency) {
        String symbol = SYMBOLS.getOrDefault(currency.getCode(), currency.getCode());
        return language == Language.VI || currency.getCode().equals("VND") || symbol.length() > 1;
    }

    private String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(number);
        return text.matches("−[0.,]*") ? text.substring(1) : text;
    }
}
