package vn.aop.cases.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.text.Text;

/** Values by chance, from one source of randomness. */
final class Chance {

    private static final List<String> NASTY =
            List.of(
                    "a: b",
                    "#",
                    " #x",
                    "- a",
                    "yes",
                    "012",
                    "1e9",
                    "~",
                    "null",
                    "true",
                    "it's",
                    "\"",
                    "a\nb",
                    "a\r\n",
                    " x",
                    "x ",
                    "a, b",
                    "[a]",
                    "{a: 1}",
                    "&a",
                    "*a",
                    "!t",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "<<",
                    "🍼",
                    "Tã bỉm",
                    "\u2028x",
                    "\ufeffx",
                    "\u0007x",
                    "back\\slash",
                    "2026-01",
                    "1200 VND",
                    "5",
                    "x\tx",
                    "plan",
                    "'",
                    "---",
                    "...");

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T from(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return coin() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> coin()).toList();
    }

    /** Returns none to three values, each made from its place, 1 for the first. */
    <T> List<T> upToThree(IntFunction<T> value) {
        return IntStream.rangeClosed(1, number(0, 3)).mapToObj(value).toList();
    }

    <T> List<T> twelve(Supplier<T> value) {
        return IntStream.range(0, 12).mapToObj(month -> value.get()).toList();
    }

    <T> Map<String, T> forSome(List<String> ids, Function<String, T> value) {
        return some(ids).stream()
                .collect(Collectors.toMap(Function.identity(), value, (a, b) -> a, TreeMap::new));
    }

    String words() {
        List<String> words = new ArrayList<>();
        for (int i = number(1, 3); i > 0; i--) {
            words.add(coin() ? from(NASTY) : "word" + number(0, 99));
        }
        return String.join(coin() ? " " : "", words);
    }

    Text text() {
        return coin() ? Text.of(words()) : Text.of(words(), words());
    }

    YearMonth month() {
        return YearMonth.of(number(1901, 2100), number(1, 12));
    }

    LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(number(0, 20_000));
    }

    /** Returns a decimal from one whole number to another, with up to six places. */
    BigDecimal decimal(int from, int to) {
        int scale = number(0, 6);
        BigDecimal least = new BigDecimal(from).setScale(scale);
        BigInteger steps = BigInteger.TEN.pow(scale).multiply(BigInteger.valueOf((long) to - from));
        BigInteger step = new BigInteger(60, random).mod(steps.add(BigInteger.ONE));
        return least.add(new BigDecimal(step, scale));
    }

    Money money(CurrencyUnit currency, boolean negativeToo) {
        long minor = coin() ? number(0, 3) : random.nextLong() % 1_000_000_000_000L;
        return Money.ofMinor(currency, negativeToo ? minor : Math.abs(minor));
    }
}
