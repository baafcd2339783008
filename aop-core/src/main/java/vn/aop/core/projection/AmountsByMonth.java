package vn.aop.core.projection;

import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;

/** Amounts of a year, month by month. */
final class AmountsByMonth {

    private AmountsByMonth() {}

    /** Returns what figures hold of a kind, narrowed to channels and groups. */
    static List<Money> of(Figures figures, AccountKind kind, String... tags) {
        return figures.months(Selection.of(kind, tags));
    }

    /** Returns what figures hold of several kinds together. */
    static List<Money> of(Figures figures, List<AccountKind> kinds) {
        return kinds.stream()
                .map(kind -> of(figures, kind))
                .reduce(AmountsByMonth::plus)
                .orElseThrow();
    }

    /** Returns what goods cost that are not kept in stock: they are paid as they are sold. */
    static List<Money> paidAsSold(Company company, Figures figures) {
        return company.groupsPaidAsSold().stream()
                .map(group -> of(figures, AccountKind.COST_OF_GOODS, group))
                .reduce(
                        Collections.nCopies(FiscalYear.MONTHS, Money.zero(figures.currency())),
                        AmountsByMonth::plus);
    }

    /** Returns the value added tax that is a cost: it is paid when it is due, not as it arises. */
    static List<Money> costOfVat(Company company, Figures figures) {
        return company.vat().filter(Vat::isCost).isPresent()
                ? figures.months(Selection.of(Vat.COST.id()))
                : Collections.nCopies(FiscalYear.MONTHS, Money.zero(figures.currency()));
    }

    static List<Money> plus(List<Money> left, List<Money> right) {
        return each(left, right, Money::plus);
    }

    static List<Money> minus(List<Money> left, List<Money> right) {
        return each(left, right, Money::minus);
    }

    private static List<Money> each(
            List<Money> left, List<Money> right, BinaryOperator<Money> operation) {
        return IntStream.range(0, left.size())
                .mapToObj(i -> operation.apply(left.get(i), right.get(i)))
                .toList();
    }
}
