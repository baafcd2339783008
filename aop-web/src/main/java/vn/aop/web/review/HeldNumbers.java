package vn.aop.web.review;

import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.holding.GroupHeld;
import vn.aop.core.holding.HeldAmount;
import vn.aop.core.holding.HeldBeyond;
import vn.aop.core.text.Message;

/** The numbers of cash and goods, each by its address: {@code held/cash/actual}. */
final class HeldNumbers {

    /** Takes up a number. */
    interface Taking {
        void add(String path, Message about, Traced number);
    }

    private final Taking numbers;

    private HeldNumbers(Taking numbers) {
        this.numbers = numbers;
    }

    static void add(CashAndStock held, Taking numbers) {
        new HeldNumbers(numbers).add(held);
    }

    private void add(CashAndStock held) {
        Selection stock = Balance.STOCK.of();
        add("held/cash", Balance.CASH.of(), held.cash());
        held.ahead().ifPresent(it -> add("held/cash/ahead", Balance.CASH.of(), it.cash()));
        held.stock().ifPresent(it -> add("held/stock", stock, it));
        held.coverDays().ifPresent(it -> add("held/stock/cover", stock, it));
        for (GroupHeld group : held.groups()) {
            Selection own = Balance.STOCK.of(group.group().id());
            String path = "held/groups/" + group.group().id();
            add(path, own, group.stock());
            add(path + "/cover", own, group.coverDays());
        }
        held.beyond().ifPresent(it -> it.months().forEach(this::add));
    }

    private void add(HeldBeyond.Month month) {
        add(month, Selection.of(AccountKind.REVENUE), month.revenue());
        month.purchases().ifPresent(it -> add(month, Selection.of(AccountKind.PURCHASES), it));
        add(month, Balance.CASH.of(), month.cash());
        month.stock().ifPresent(it -> add(month, Balance.STOCK.of(), it));
    }

    private void add(HeldBeyond.Month month, Selection what, Traced number) {
        add(BeyondTable.path(month.month(), what), what, number);
    }

    private void add(String path, Selection what, HeldAmount held) {
        add(path + "/plan", what, held.plan());
        add(path + "/actual", what, held.actual());
        add(path + "/difference", what, held.difference());
        held.count().ifPresent(it -> add(path + "/count", what, it.difference()));
    }

    private void add(String path, Selection what, Traced number) {
        numbers.add(path, ReviewNumbers.about(what), number);
    }
}
