package vn.aop.cases.actuals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** The marks that people write before or behind an amount to tell its currency. */
final class CurrencyMarks {

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
    static Optional<String> code(String mark) {
        String folded = Labels.fold(mark);
        String code = SIGNS.getOrDefault(folded, folded.toUpperCase(Locale.ROOT));
        return Optional.of(code).filter(CODES::contains);
    }
}
