package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.core.company.Company;

/**
 * What is known of the law of a country beside a plan: data with dates, never constants of a rule.
 * It reminds; it is no tax advice.
 *
 * @param currency the currency of the country; plans in another one are of another law
 * @param turnovers revenues of a year from which on the law asks more
 * @param withholdings taxes that marketplaces keep of what is sold through them
 * @param lookAgain the last day on which all this may be relied on without somebody looking again;
 *     empty where none is said
 */
public record Legislation(
        CurrencyUnit currency,
        List<TurnoverThreshold> turnovers,
        List<Withholding> withholdings,
        Optional<LocalDate> lookAgain) {

    /** Nothing is known of any law; {@code XXX} is the code of no currency. */
    public static final Legislation UNKNOWN =
            new Legislation(CurrencyUnit.of("XXX"), List.of(), List.of(), Optional.empty());

    public Legislation {
        requireNonNull(currency, "currency");
        turnovers = List.copyOf(turnovers);
        withholdings = List.copyOf(withholdings);
        requireNonNull(lookAgain, "lookAgain");
    }

    /** Returns whether a company is of this law, as far as its currency tells. */
    public boolean concerns(Company company) {
        return company.currency().equals(currency);
    }

    /** Returns whether somebody should have looked again before a day. */
    public boolean isOverdueOn(LocalDate day) {
        return lookAgain.filter(day::isAfter).isPresent();
    }
}
