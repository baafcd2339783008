package vn.aop.cases.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** The marks that people write before or behind an amount to tell its currency. */
public final class CurrencyMarks {

    private static final Map<String, String> SIGNS =
            Map.of(
                    "₫", "VND", "đ", "VND", "đồng", "VND", "vnđ", "VND", "£", "GBP", "€", "EUR",
                    "$", "USD");

    private static final Set<String> CODES =
            CurrencyUnit.registeredCurrencies().stream()
                    .map(CurrencyUnit::getCode)
                    .collect(Collectors.toUnmodifiableSet());

    private CurrencyMarks() {}

    /** Returns the ISO 4217 code that a mark or a code in any case stands for, if it is known. */
    public static Optional<String> code(String mark) {
        String folded = Normalizer.normalize(mark, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String code = SIGNS.getOrDefault(folded, folded.toUpperCase(Locale.ROOT));
        return Optional.of(code).filter(CODES::contains);
    }

    /** Returns the marks of a currency in lower case, its code among them, longer ones first. */
    static List<String> of(CurrencyUnit currency) {
        String code = currency.getCode();
        return Stream.concat(
                        Stream.of(code.toLowerCase(Locale.ROOT)),
                        SIGNS.entrySet().stream()
                                .filter(it -> it.getValue().equals(code))
                                .map(Map.Entry::getKey))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
