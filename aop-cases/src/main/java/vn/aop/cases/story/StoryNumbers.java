package vn.aop.cases.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.aop.cases.wording.WrittenNumber;
import vn.aop.core.text.Language;

/** Finds the numbers in a text, each read as its language writes them. */
final class StoryNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/~-])([-−+]?)([£$€₫]?)(\\d(?:[\\d.,]*\\d)?)(?:\\h?"
                            + "(%|phần trăm|per cent|percent"
                            + "|(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)"
                            + "(?:\\h(?:đồng|dong))?"
                            + "|đồng|dong|VND|₫|£|\\$|€)|(tr|k|m|bn|đ))?(?![\\p{L}\\d]|[.,/-]\\d)");

    /** As people are told amounts shortly: {@code 3.74 bn}, {@code 240 m ₫}. */
    private static final Pattern APART =
            Pattern.compile("(?<=\\d)\\h(?=(?:k|m|bn|tr|đ)(?![\\p{L}\\d]))");

    private static final Map<String, Integer> POWERS =
            Map.ofEntries(
                    Map.entry("nghìn", 3),
                    Map.entry("ngàn", 3),
                    Map.entry("thousand", 3),
                    Map.entry("k", 3),
                    Map.entry("triệu", 6),
                    Map.entry("tr", 6),
                    Map.entry("million", 6),
                    Map.entry("m", 6),
                    Map.entry("tỷ", 9),
                    Map.entry("tỉ", 9),
                    Map.entry("billion", 9),
                    Map.entry("bn", 9));

    private StoryNumbers() {}

    /** Returns the numbers in a text, in their order; what no number can be is left out. */
    static List<StoryNumber> in(String text, Language language) {
        List<StoryNumber> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            read(matcher, language).ifPresent(found::add);
        }
        return found;
    }

    /**
     * Returns the numbers among the words of a link, which say nothing but a number: there {@code
     * 240 m} is an amount and no length.
     */
    static List<StoryNumber> told(String words, Language language) {
        return in(APART.matcher(words).replaceAll(""), language);
    }

    private static Optional<StoryNumber> read(Matcher found, Language language) {
        char mark = language == Language.VI ? ',' : '.';
        String digits = found.group(3);
        String unit = unit(found.group(4), found.group(5));
        StoryNumber.Kind kind = kind(unit, !found.group(2).isEmpty());
        int power = kind == StoryNumber.Kind.PERCENT ? -2 : power(unit);
        int decimals = digits.indexOf(mark) < 0 ? 0 : digits.length() - digits.indexOf(mark) - 1;
        boolean isNegative = found.group(1).matches("[-−]");
        return WrittenNumber.reading(digits, mark)
                .map(
                        it ->
                                new StoryNumber(
                                        found.group(),
                                        kind,
                                        !found.group(1).isEmpty(),
                                        (isNegative ? it.negate() : it).scaleByPowerOfTen(power),
                                        BigDecimal.ONE.scaleByPowerOfTen(power - decimals),
                                        found.start()));
    }

    private static String unit(@Nullable String apart, @Nullable String attached) {
        return apart != null ? apart : attached != null ? attached : "";
    }

    private static StoryNumber.Kind kind(String unit, boolean hasMark) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "%", "phần trăm", "per cent", "percent" -> StoryNumber.Kind.PERCENT;
            case "" -> hasMark ? StoryNumber.Kind.MONEY : StoryNumber.Kind.PLAIN;
            default -> StoryNumber.Kind.MONEY;
        };
    }

    private static int power(String unit) {
        return POWERS.getOrDefault(unit.split("\\h")[0], 0);
    }
}
