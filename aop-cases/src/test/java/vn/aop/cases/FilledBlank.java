package vn.aop.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A blank plan of three groups and two channels, filled in as its comments say: the {@code #} of
 * patterns taken away, and something put in the place of their dots.
 */
final class FilledBlank {

    private static final Pattern PATTERN = Pattern.compile("#((?:\\w+:|  ).*)");
    private static final Pattern DOTS = Pattern.compile("(\\w+): (\\[…]|…)");
    private static final Pattern ACCOUNT = Pattern.compile("account: (\\w+)");

    /** What a month of each account comes to. */
    private static final Map<String, Integer> A_MONTH =
            Map.of(
                    "revenue", 10_000_000,
                    "monthly", 11_000_000,
                    "cost_of_goods", 6_000_000,
                    "personnel", 3_000_000,
                    "premises", 1_000_000,
                    "marketing", 500_000,
                    "other_operating", 300_000,
                    "tax", 200_000,
                    "drawings", 1_000_000,
                    "purchases", 15_000_000);

    private static final Map<String, String> ANSWERS =
            Map.ofEntries(
                    Map.entry("openingCash", "60000000"),
                    Map.entry("openingPayables", "12000000"),
                    Map.entry("revenueYearBefore", "700000000"),
                    Map.entry("year", "2024"),
                    Map.entry("closedDays", "3"),
                    Map.entry("slope", "0.02"),
                    Map.entry("growth", "0.05"),
                    Map.entry("change", "0.03"),
                    Map.entry("margin", "0.45"),
                    Map.entry("below", "40000000"),
                    Map.entry("level", "740000000"),
                    Map.entry("tolerance", "0.05"),
                    Map.entry("amount", "2000000"),
                    Map.entry("P1", "4"),
                    Map.entry("lift", "0.05"),
                    Map.entry("rampMonths", "2"),
                    Map.entry("daysPerMonth", "20"),
                    Map.entry("cashFloor", "20000000"),
                    Map.entry("probability", "0.3"),
                    Map.entry("multiplier", "0.9"),
                    Map.entry("cost", "500000"),
                    Map.entry("amber", "0.05"),
                    Map.entry("red", "0.1"),
                    Map.entry("day", "5"),
                    Map.entry("value", "6"),
                    Map.entry("until", "2027-12-31"));

    private FilledBlank() {}

    /** Returns the plan of a shop that has sold for years. */
    static String ofAnOldShop(String blank) {
        return filled(blank.replace("  figures: []\n", ""), line -> true);
    }

    /** Returns the plan of a shop that begins: nothing is known of a year before. */
    static String ofANewShop(String blank) {
        List<String> lines = new ArrayList<>(blank.lines().toList());
        int from = lines.indexOf("#  figures:");
        int to = indexOf(lines, "#  openingCash", from);
        lines.subList(from, to).clear();
        lines.removeIf(it -> it.startsWith("#  revenueYearBefore"));
        lines.removeIf(it -> it.startsWith("#  history") || it.startsWith("#    - {year"));
        int organic = lines.indexOf("#  organic:");
        lines.subList(organic, organic + 2).clear();
        return filled(String.join("\n", lines), line -> true);
    }

    /** Returns the plan of a shop that keeps no stock. */
    static String withoutStock(String blank) {
        return filled(
                        blank.replace("  figures: []\n", ""),
                        line -> !line.contains("account: purchases"))
                .replace("stocked: true", "stocked: false")
                .replaceAll("(?m)^  openingStock:\n(    \\w+: \\d+\n)+", "");
    }

    /** Returns a plan of which some parts, by their keys, are filled in. */
    static String partly(String blank, List<String> parts) {
        List<String> lines = new ArrayList<>();
        boolean isWanted = false;
        for (String line : blank.lines().toList()) {
            if (line.matches("#\\w+:.*")) {
                isWanted = parts.contains(line.substring(1, line.indexOf(':')));
            } else if (line.isBlank()) {
                isWanted = false;
            }
            lines.add(isWanted ? answered(uncommented(line)) : line);
        }
        return String.join("\n", lines);
    }

    private static int indexOf(List<String> lines, String beginning, int from) {
        return IntStream.range(from, lines.size())
                .filter(it -> lines.get(it).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String filled(String blank, Predicate<String> isWanted) {
        return blank.lines()
                .map(FilledBlank::uncommented)
                .filter(isWanted)
                .map(FilledBlank::answered)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String uncommented(String line) {
        Matcher pattern = PATTERN.matcher(line);
        return pattern.matches() ? pattern.group(1) : line;
    }

    private static String answered(String line) {
        return line.startsWith("#")
                ? line
                : DOTS.matcher(line)
                        .replaceAll(
                                it -> it.group(1) + ": " + answer(it.group(1), line, it.group(2)));
    }

    private static String answer(String key, String line, String dots) {
        if (key.equals("months") || key.equals("revenue")) {
            return months(line);
        }
        if (dots.startsWith("[")) {
            return "[service]";
        }
        // The ids of groups stand for themselves: what is in stock of each.
        return Optional.ofNullable(ANSWERS.get(key))
                .orElse(line.matches("    \\w+: …") ? stockOrText(key) : "x y");
    }

    private static String stockOrText(String key) {
        return List.of("statement", "range", "source", "name").contains(key) ? "x y" : "14000000";
    }

    private static String months(String line) {
        Matcher account = ACCOUNT.matcher(line);
        int amount = A_MONTH.get(account.find() ? account.group(1) : "monthly");
        return IntStream.range(0, 12)
                .mapToObj(it -> String.valueOf(amount))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
