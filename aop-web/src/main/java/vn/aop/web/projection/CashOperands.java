package vn.aop.web.projection;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashPart;
import vn.aop.core.projection.CashParts;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** What the flows of cash are made of: accounts, and of which month's trade money moves. */
final class CashOperands {

    private static final List<AccountKind> RUNNING =
            List.of(
                    AccountKind.MARKETING,
                    AccountKind.PERSONNEL,
                    AccountKind.PREMISES,
                    AccountKind.OTHER_OPERATING);

    private final Plan plan;
    private final MetricSource source;
    private final CashParts parts;

    CashOperands(Projection projection) {
        this.plan = projection.plan();
        this.source = projection.source();
        this.parts = CashParts.of(projection);
    }

    Traced of(AccountKind kind, Span span) {
        return Metric.of(kind.id()).trace(source, span);
    }

    SignedSum receipts(YearMonth month) {
        return sum(parts.receipts(month));
    }

    SignedSum suppliers(YearMonth month) {
        return sum(parts.suppliers(month));
    }

    /**
     * Returns what is paid in a span for sales of other months or of its own, before or as sold.
     */
    Money paidAhead(Span span) {
        return span.months().stream()
                .flatMap(it -> parts.receipts(it).stream())
                .filter(it -> it.kind() == CashPart.Kind.PAID_AHEAD)
                .map(CashPart::amount)
                .reduce(Money.zero(plan.company().currency()), Money::plus);
    }

    SignedSum running(Span span) {
        SignedSum sum = new SignedSum();
        RUNNING.forEach(kind -> sum.plus(of(kind, span)));
        costOfVat(span).ifPresent(sum::minus);
        paidAsSold(span).forEach(sum::plus);
        return sum;
    }

    /** Returns the value added tax that is a cost, which is not paid as it arises. */
    Optional<Traced> costOfVat(Span span) {
        return plan.company()
                .vat()
                .filter(Vat::isCost)
                .map(it -> Metric.of(Vat.COST.id()).trace(source, span));
    }

    /** Returns what goods cost that are not kept in stock, group by group. */
    List<Traced> paidAsSold(Span span) {
        return plan.company().groupsPaidAsSold().stream()
                .map(group -> Metric.of(AccountKind.COST_OF_GOODS.id(), group).trace(source, span))
                .toList();
    }

    SignedSum lenders(Span span) {
        return new SignedSum()
                .plus(of(AccountKind.FINANCING, span))
                .plus(of(AccountKind.LOANS, span))
                .minus(of(AccountKind.REPAYMENTS, span))
                .minus(of(AccountKind.INTEREST, span));
    }

    private SignedSum sum(List<CashPart> some) {
        SignedSum sum = new SignedSum();
        some.forEach(it -> sum.plus(traced(it)));
        return sum;
    }

    private Traced traced(CashPart part) {
        return Traced.read(label(part), part.amount(), origin(part));
    }

    private Message label(CashPart part) {
        String key =
                switch (part.kind()) {
                    case SOLD ->
                            part.channel().isPresent() ? "trace.sold-in" : "trace.sold-elsewhere";
                    case PAID_AHEAD -> "trace.ahead-for";
                    case RECEIVABLES -> "trace.open-receivables";
                    case BOUGHT -> "trace.bought-in";
                    case PAYABLES -> "trace.open-payables";
                };
        Message label = Message.of(key);
        Message of = part.channel().map(it -> label.with("channel", name(it))).orElse(label);
        return part.traded().map(it -> of.with("month", it)).orElse(of);
    }

    private Text name(String channel) {
        return plan.company().channels().stream()
                .filter(it -> it.id().equals(channel))
                .map(Channel::name)
                .findFirst()
                .orElseGet(() -> Text.of(channel));
    }

    private Origin origin(CashPart part) {
        boolean isOpen = part.traded().isEmpty();
        boolean isBefore = part.traded().filter(it -> it.isBefore(plan.year().first())).isPresent();
        String account =
                part.kind() == CashPart.Kind.BOUGHT || part.kind() == CashPart.Kind.PAYABLES
                        ? AccountKind.PURCHASES.id()
                        : AccountKind.REVENUE.id();
        String what =
                part.channel().map(it -> Selection.of(account, it)).orElse(Selection.of(account))
                        + part.traded().map(it -> " " + it).orElse("");
        return new Origin(isOpen || isBefore ? Origin.Kind.BASELINE : Origin.Kind.PROJECTION, what);
    }
}
