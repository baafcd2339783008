package vn.aop.core.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Better;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;

/**
 * Compares plan and actual account by account, in the order of an income statement: each kind in
 * all, then its own accounts, its channels, and its channels by group; gross profit and operating
 * profit stand where a statement has them.
 */
final class AccountReviews {

    private final ComparedFigures sources;
    private final Span month;
    private final Span toDate;
    private final Set<Line> lines = new TreeSet<>();

    AccountReviews(ComparedFigures sources, Figures planned, Figures actual, YearMonth month) {
        this.sources = sources;
        this.month = Span.of(month);
        this.toDate = sources.year().through(month);
        lines.addAll(planned.lines());
        lines.addAll(actual.lines());
    }

    List<AccountReview> all() {
        List<AccountReview> rows = new ArrayList<>();
        for (String line : AccountKind.incomeStatement()) {
            rows.addAll(
                    AccountKind.find(line)
                            .map(this::ofKind)
                            .orElseGet(() -> List.of(profit(line))));
        }
        Stream.of(AccountKind.values())
                .filter(kind -> !AccountKind.incomeStatement().contains(kind.id()))
                .forEach(kind -> rows.addAll(ofKind(kind)));
        return List.copyOf(rows);
    }

    private AccountReview profit(String line) {
        return row(line, Optional.empty(), Optional.empty(), Better.MORE);
    }

    private List<AccountReview> ofKind(AccountKind kind) {
        List<Line> ofKind = lines.stream().filter(line -> line.account().kind() == kind).toList();
        if (ofKind.isEmpty()) {
            return List.of();
        }
        Better better = kind.better();
        List<AccountReview> rows = new ArrayList<>();
        rows.add(row(kind.id(), Optional.empty(), Optional.empty(), better));
        List<String> own =
                ofKind.stream()
                        .map(Line::account)
                        .filter(account -> !account.isKind())
                        .map(Account::id)
                        .distinct()
                        .toList();
        own.forEach(id -> rows.add(row(id, Optional.empty(), Optional.empty(), better)));
        if (!own.isEmpty() && ofKind.stream().anyMatch(line -> line.account().isKind())) {
            rows.add(rest(kind, own));
        }
        places(ofKind)
                .forEach(line -> rows.add(row(kind.id(), line.channel(), line.group(), better)));
        return rows;
    }

    /** What of a kind is on none of its own accounts, so that its rows add up to it. */
    private AccountReview rest(AccountKind kind, List<String> own) {
        Metric rest = Metric.parse(kind.id() + " - " + String.join(" - ", own));
        return new AccountReview(
                kind.id() + AccountReview.REST,
                Optional.empty(),
                Optional.empty(),
                Variance.of(rest, sources, month, kind.better()),
                Variance.of(rest, sources, toDate, kind.better()));
    }

    /** Every channel in all, every group in all, and every channel with a group, in that order. */
    private static Stream<Line> places(List<Line> lines) {
        Account kind = Account.of(lines.get(0).account().kind());
        Stream<Line> channels =
                lines.stream().map(line -> new Line(kind, line.channel(), Optional.empty()));
        Stream<Line> groups =
                lines.stream().map(line -> new Line(kind, Optional.empty(), line.group()));
        Stream<Line> cells =
                lines.stream()
                        .filter(line -> line.channel().isPresent() && line.group().isPresent())
                        .map(line -> line.on(kind));
        return Stream.of(channels, groups, cells)
                .flatMap(Stream::sorted)
                .filter(line -> line.channel().isPresent() || line.group().isPresent())
                .distinct();
    }

    private AccountReview row(
            String account, Optional<String> channel, Optional<String> group, Better better) {
        List<String> tags = Stream.concat(channel.stream(), group.stream()).toList();
        Metric metric = new Metric.Name(account, tags);
        return new AccountReview(
                account,
                channel,
                group,
                Variance.of(metric, sources, month, better),
                Variance.of(metric, sources, toDate, better));
    }
}
