package vn.aop.cases.wording;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.limit.Limits;

/** Finds every way to read an amount that somebody typed. */
final class AmountWords {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    /** Nobody plans fewer đồng than this; who types less leaves out thousands or millions. */
    private static final BigDecimal USUAL_LEAST = BigDecimal.valueOf(10_000);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final UnitWords UNITS = UnitWords.load();
    private static final Pattern PART =
            Pattern.compile("([0-9][0-9., '’]*)(" + UNITS.pattern() + ")?");

    private final CurrencyUnit currency;
    private final String text;
    private final boolean isNamed;
    private final boolean isNegative;

    AmountWords(String typed, CurrencyUnit currency) {
        this.currency = currency;
        String plain = Limits.TEXT_LETTERS.allows(typed.length()) ? plain(typed) : "";
        Matcher marked = marked(currency).matcher(plain);
        boolean isRead = Limits.AMOUNT_LETTERS.allows(plain.length()) && marked.matches();
        String signs = isRead ? marked.group("sign") + marked.group("inner") : "";
        this.isNamed = isRead && (marked.group("before") != null || marked.group("after") != null);
        this.isNegative = signs.equals("-");
        this.text = isRead && signs.length() <= 1 ? marked.group("text") : "";
    }

    /** The mark of the currency may stand before or behind; another currency's mark may not. */
    private static Pattern marked(CurrencyUnit currency) {
        String marks =
                CurrencyMarks.of(currency).stream()
                        .map(AmountWords::plain)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        String unmarked = currency.getCode().equals("VND") ? "|(?<=[0-9])d" : "";
        return Pattern.compile(
                "(?<sign>-?) ?(?<before>%s)? ?(?<inner>-?) ?(?<text>[^-]*?) ?(?<after>%s%s)?"
                        .formatted(marks, marks, unmarked));
    }

    /** Lower case, without marks, with plain spaces; đ stays, because it is a currency. */
    private static String plain(String typed) {
        String marked = Normalizer.normalize(typed, Normalizer.Form.NFD);
        return MARKS.matcher(marked)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('−', '-')
                .replaceAll("đong", "dong")
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }

    List<Money> readings() {
        return amounts().stream()
                .distinct()
                .filter(it -> it.abs().compareTo(LARGEST) <= 0)
                .map(it -> isNegative ? it.negate() : it)
                .flatMap(it -> money(it).stream())
                .toList();
    }

    private List<BigDecimal> amounts() {
        Optional<String> beforeHalf = UNITS.beforeHalf(text);
        List<Part> parts = parts(beforeHalf.orElse(text));
        if (parts.isEmpty()) {
            return List.of();
        }
        boolean isHalf = beforeHalf.isPresent();
        Part last = parts.get(parts.size() - 1);
        if (parts.size() == 1 && last.power().isEmpty()) {
            return isHalf ? List.of() : bare(last.numbers());
        }
        if (isHalf) {
            return last.power().isEmpty() ? List.of() : sums(parts, half(last));
        }
        return sums(parts, BigDecimal.ZERO);
    }

    private static BigDecimal half(Part last) {
        return BigDecimal.TEN.pow(last.power().orElseThrow()).divide(BigDecimal.valueOf(2));
    }

    /** A number without a unit; a small one in đồng leaves out its thousands or millions. */
    private List<BigDecimal> bare(List<BigDecimal> numbers) {
        if (currency.getDecimalPlaces() > 0) {
            return numbers;
        }
        BigDecimal whole = numbers.get(0);
        boolean isMeant = isNamed || whole.signum() == 0 || whole.compareTo(USUAL_LEAST) >= 0;
        return isMeant
                ? List.of(whole)
                : List.of(whole.movePointRight(3), whole.movePointRight(6), whole);
    }

    /**
     * A number with its unit.
     *
     * @param numbers what the digits may mean
     * @param digits the digits as they stand
     * @param power the unit as a power of ten, if there is one
     */
    private record Part(List<BigDecimal> numbers, String digits, Optional<Integer> power) {

        List<BigDecimal> amounts() {
            return numbers.stream().map(it -> it.movePointRight(power.orElse(0))).toList();
        }
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            String digits = matcher.group(1).strip();
            Optional<Integer> power =
                    Optional.ofNullable(matcher.group(2)).map(UNITS.powers()::get);
            parts.add(new Part(WrittenNumber.readings(digits), digits, power));
            end = matcher.end();
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            matcher.region(end, text.length());
        }
        boolean isAllRead = end == text.length();
        return isAllRead && parts.stream().noneMatch(it -> it.numbers().isEmpty())
                ? parts
                : List.of();
    }

    /** Units must fall from part to part; digits after the last unit are its decimal places. */
    private static List<BigDecimal> sums(List<Part> parts, BigDecimal more) {
        List<BigDecimal> sums = List.of(more);
        Optional<Integer> above = Optional.empty();
        for (Part part : parts) {
            boolean isTail = part.power().isEmpty();
            if (isTail && !part.digits().matches("[0-9]{1,3}")
                    || above.isPresent() && part.power().orElse(0) >= above.get()) {
                return List.of();
            }
            int below = above.orElse(0);
            List<BigDecimal> amounts =
                    isTail
                            ? List.of(
                                    new BigDecimal(part.digits())
                                            .movePointRight(below - part.digits().length()))
                            : part.amounts();
            sums = sums.stream().flatMap(sum -> amounts.stream().map(sum::add)).distinct().toList();
            above = isTail ? Optional.of(0) : part.power();
        }
        return sums;
    }

    private Optional<Money> money(BigDecimal amount) {
        BigDecimal exact = amount.stripTrailingZeros();
        return exact.scale() <= currency.getDecimalPlaces()
                ? Optional.of(Money.of(currency, exact))
                : Optional.empty();
    }
}
