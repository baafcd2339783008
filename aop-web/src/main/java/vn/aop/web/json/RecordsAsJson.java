package vn.aop.web.json;

import static java.util.Objects.requireNonNull;
import static vn.aop.web.json.NumbersJson.kebab;
import static vn.aop.web.json.NumbersJson.orNull;

import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.review.Missing;
import vn.aop.core.review.Records;

/**
 * Turns how far records carry into what is written for programs.
 *
 * @param currency the currency of the amounts
 * @param wording the words, speaking of the company
 */
record RecordsAsJson(CurrencyUnit currency, Wording wording) {

    RecordsAsJson {
        requireNonNull(currency, "currency");
        requireNonNull(wording, "wording");
    }

    ReviewJson.RecordsJson json(Records records) {
        return new ReviewJson.RecordsJson(
                orNull(records.endsEarly()),
                gaps(records),
                missing(records),
                records.notSpent().stream().map(BudgetLine::id).toList(),
                records.notReceived().stream().map(BudgetLine::id).toList(),
                records.unbudgeted().stream()
                        .map(
                                it ->
                                        new ReviewJson.UnbudgetedJson(
                                                it.account().account(),
                                                it.comesIn(),
                                                money(it.amount())))
                        .toList(),
                records.provisionalCosts().stream().map(YearMonth::toString).toList());
    }

    List<ReviewJson.GapJson> gaps(Records records) {
        return records.daysMissing().stream()
                .map(
                        it ->
                                new ReviewJson.GapJson(
                                        it.what().toString(),
                                        it.from().toString(),
                                        it.to().toString()))
                .toList();
    }

    List<ReviewJson.MissingJson> missing(Records records) {
        return records.missing().stream().map(this::missing).toList();
    }

    private ReviewJson.MissingJson missing(Missing missing) {
        return new ReviewJson.MissingJson(
                missing.what().toString(),
                missing.month().toString(),
                kebab(missing.how()),
                money(missing.expected()),
                money(missing.recorded()),
                orNull(missing.days().map(Missing.Days::from)),
                orNull(missing.days().map(Missing.Days::to)),
                MessageJson.of(missing.why(), wording));
    }

    private String money(Money amount) {
        return NumbersJson.money(amount.getAmount(), currency);
    }
}
