package vn.aop.cases.babycare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of BabyCare House reckoned again from its file, in whole đồng and exact fractions, and
 * without any class of this project: by {@code docs/formulas} alone. The file is read as plain
 * YAML.
 */
final class ByHand {

    static final List<String> CHANNELS = List.of("store", "online");
    static final List<String> GROUPS =
            List.of("formula", "diapers", "clothing", "weaning", "care", "toys");

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private final Map<String, Object> file;
    private final List<Map<String, Object>> changes = new ArrayList<>();

    /**
     * Reads a plan.
     *
     * @param file the plan file as maps and lists
     * @param amendments how many of its amendments count
     */
    ByHand(Map<String, Object> file, int amendments) {
        this.file = file;
        maps(file, "amendments").stream()
                .limit(amendments)
                .forEach(it -> changes.addAll(maps(it, "changes")));
    }

    /** Returns the whole part and what is left over as a fraction, exactly. */
    record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(Object number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return new Fraction(exact.movePointRight(6).toBigIntegerExact(), BigInteger.TEN.pow(6));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)),
                    under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction times(long many) {
            return new Fraction(over.multiply(BigInteger.valueOf(many)), under);
        }

        Fraction parted(long by) {
            return new Fraction(over, under.multiply(BigInteger.valueOf(by)));
        }

        /** Half up; nothing here is below 0. */
        long rounded() {
            BigInteger two = BigInteger.TWO;
            return over.multiply(two).add(under).divide(under.multiply(two)).longValueExact();
        }
    }

    /** Returns the planned books of the year. */
    Books planned() {
        Books books = new Books();
        for (String channel : CHANNELS) {
            for (String group : GROUPS) {
                for (int month = 0; month < 12; month++) {
                    sell(books, channel, group, month);
                }
            }
        }
        maps(file, "budget").forEach(it -> spend(books, it));
        changes.forEach(it -> move(books, it));
        return books;
    }

    private void sell(Books books, String channel, String group, int month) {
        long before = lastYear().of("revenue", channel, group, month);
        long sold = growth(channel, group, month).times(before).rounded();
        books.add("revenue", channel, group, month, sold);
        Fraction cost = Fraction.of(1).plus(Fraction.of(margin(channel, group, month)).times(-1));
        books.add("cost_of_goods", channel, group, month, cost.times(sold).rounded());
        books.add("channel_fees", channel, group, month, fee(channel).times(sold).rounded());
        books.add("vat_direct", channel, group, month, vat().times(sold).rounded());
    }

    private Fraction fee(String channel) {
        return Fraction.of(byId(map(file, "company"), "channels", channel).get("feeRate"));
    }

    Fraction vat() {
        return Fraction.of(map(map(file, "company"), "vat").get("rate"));
    }

    /** 1 + organic growth + the lift of every action, at its step of the ramp. */
    private Fraction growth(String channel, String group, int month) {
        Fraction growth = Fraction.of(1).plus(Fraction.of(organic(channel, group)));
        for (Map<String, Object> action : actions()) {
            for (Map<String, Object> effect : maps(action, "effects")) {
                if (isAny(effect, "channel", channel) && isAny(effect, "group", group)) {
                    growth = growth.plus(lift(action, effect, month).times(pace(action, month)));
                }
            }
        }
        return growth;
    }

    private List<Map<String, Object>> actions() {
        List<Map<String, Object>> actions = new ArrayList<>(maps(file, "actions"));
        changes.stream()
                .filter(it -> it.containsKey("addAction"))
                .forEach(it -> actions.add(map(it, "addAction")));
        return actions;
    }

    /** How much of an action is done, once an amendment has scaled it. */
    private Fraction pace(Map<String, Object> action, int month) {
        return changes.stream()
                .filter(it -> it.containsKey("scaleAction"))
                .map(it -> map(it, "scaleAction"))
                .filter(it -> it.get("action").equals(action.get("id")))
                .filter(it -> month(it.get("from")) <= month)
                .map(it -> Fraction.of(it.get("factor")))
                .reduce(Fraction.of(1), Fraction::times);
    }

    private static Fraction lift(
            Map<String, Object> action, Map<String, Object> effect, int month) {
        int running = month - month(action.get("from")) + 1;
        boolean isOver = month > month(action.get("to"));
        if (running < 1 || isOver && effect.get("lasts").equals(false)) {
            return Fraction.of(0);
        }
        int ramp = (Integer) effect.get("rampMonths");
        Fraction lift = Fraction.of(effect.get("lift"));
        return ramp == 0 ? lift : lift.times(Math.min(running, ramp)).parted(ramp);
    }

    private Object organic(String channel, String group) {
        List<Map<String, Object>> entries = maps(map(file, "revenue"), "organic");
        return entries.stream()
                .filter(it -> it.get("channel").equals(channel) && group.equals(it.get("group")))
                .findFirst()
                .or(
                        () ->
                                entries.stream()
                                        .filter(it -> it.get("channel").equals(channel))
                                        .filter(it -> !it.containsKey("group"))
                                        .findFirst())
                .orElseThrow()
                .get("growth");
    }

    private Object margin(String channel, String group, int month) {
        Map<String, Object> terms = byId(map(file, "company"), "groups", group);
        Object usual =
                Optional.ofNullable(terms.get("marginByChannel"))
                        .map(it -> ((Map<?, ?>) it).get(channel))
                        .map(Object.class::cast)
                        .orElse(terms.get("margin"));
        return changes.stream()
                .filter(it -> it.containsKey("changeMargin"))
                .map(it -> map(it, "changeMargin"))
                .filter(it -> isAny(it, "channel", channel) && it.get("group").equals(group))
                .filter(it -> month(it.get("from")) <= month && month <= month(it.get("to")))
                .map(it -> it.get("margin"))
                .findFirst()
                .orElse(usual);
    }

    private void spend(Books books, Map<String, Object> line) {
        List<?> months = (List<?>) line.get("months");
        for (int month = 0; month < 12; month++) {
            long amount =
                    months == null
                            ? driven(books, map(line, "driver"), month)
                            : ((Number) months.get(month)).longValue();
            add(books, line, month, amount);
        }
    }

    /** A share of what a channel sells. */
    private static long driven(Books books, Map<String, Object> driver, int month) {
        if (!driver.get("of").equals("revenue[online]")) {
            throw new IllegalStateException("Another driver: " + driver);
        }
        long sold = books.of("revenue", "online", "", month);
        return Fraction.of(driver.get("share")).times(sold).rounded();
    }

    private void add(Books books, Map<String, Object> line, int month, long amount) {
        books.add(
                kind((String) line.get("account")),
                (String) line.getOrDefault("channel", ""),
                (String) line.getOrDefault("group", ""),
                month,
                amount);
    }

    /** The kind of an account of the shop's own. */
    private String kind(String account) {
        return maps(map(file, "company"), "accounts").stream()
                .filter(it -> it.get("id").equals(account))
                .map(it -> (String) it.get("kind"))
                .findFirst()
                .orElse(account);
    }

    private void move(Books books, Map<String, Object> change) {
        move(books, change, "drawReserve", "reserve", -1);
        move(books, change, "drawReserve", "target", 1);
        move(books, change, "moveBudget", "source", -1);
        move(books, change, "moveBudget", "target", 1);
        move(books, change, "cutBudget", "line", -1);
    }

    private void move(
            Books books, Map<String, Object> change, String kind, String which, int sign) {
        if (change.containsKey(kind)) {
            Map<String, Object> moved = map(change, kind);
            Map<String, Object> line = byId(file, "budget", (String) moved.get(which));
            map(moved, "amounts")
                    .forEach(
                            (month, amount) ->
                                    add(
                                            books,
                                            line,
                                            month(month),
                                            sign * ((Number) amount).longValue()));
        }
    }

    /** Returns the books of last year. */
    Books lastYear() {
        Books books = new Books();
        for (Map<String, Object> line : maps(map(file, "baseline"), "figures")) {
            List<?> months = (List<?>) line.get("months");
            for (int month = 0; month < 12; month++) {
                books.add(
                        (String) line.get("account"),
                        (String) line.getOrDefault("channel", ""),
                        (String) line.getOrDefault("group", ""),
                        month,
                        ((Number) months.get(month)).longValue());
            }
        }
        return books;
    }

    long opening(String key) {
        Object opening = map(file, "baseline").get(key);
        Object amount = opening instanceof Map<?, ?> owed ? owed.get("owed") : opening;
        return ((Number) amount).longValue();
    }

    long openingStock(String group) {
        return ((Number) map(map(file, "baseline"), "openingStock").get(group)).longValue();
    }

    /** Returns the place of a month in the year, from 0. */
    private static int month(Object month) {
        YearMonth at = YearMonth.parse(month.toString());
        return at.getMonthValue() - 1 + 12 * (at.getYear() - FIRST.getYear());
    }

    private static boolean isAny(Map<String, Object> part, String key, String id) {
        return !part.containsKey(key) || part.get(key).equals(id);
    }

    private static Map<String, Object> byId(Map<String, Object> of, String list, String id) {
        return maps(of, list).stream()
                .filter(it -> it.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String key) {
        return (Map<String, Object>) of.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.getOrDefault(key, List.of());
    }

    /** Amounts by account, channel, group and month; "" where there is none, or for all of them. */
    static final class Books {

        private record Leaf(String account, String channel, String group) {}

        private final Map<Leaf, long[]> amounts = new HashMap<>();

        void add(String account, String channel, String group, int month, long amount) {
            amounts.computeIfAbsent(new Leaf(account, channel, group), it -> new long[12])[month] +=
                    amount;
        }

        long of(String account, String channel, String group, int month) {
            return amounts.entrySet().stream()
                    .filter(it -> it.getKey().account().equals(account))
                    .filter(it -> channel.isEmpty() || it.getKey().channel().equals(channel))
                    .filter(it -> group.isEmpty() || it.getKey().group().equals(group))
                    .mapToLong(it -> it.getValue()[month])
                    .sum();
        }
    }
}
