package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.Favourability;
import vn.aop.core.review.MeasureReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Variance;
import vn.aop.core.text.Message;
import vn.aop.web.answer.CountedName;

/**
 * The money of a review as a table: plan, actual and deviation of the month and of the year to
 * date, by kind of account in statement order; revenue also by channel.
 *
 * @param review the review
 * @param sheet what it is written on
 */
record MoneyText(MonthlyReview review, Sheet sheet) {

    private static final Set<String> PROFITS = Set.of("gross_profit", "operating_profit");

    MoneyText {
        requireNonNull(review, "review");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<AccountReview> accounts =
                review.accounts().stream().filter(MoneyText::isShown).sorted(order()).toList();
        TableMoney money = TableMoney.forAll(amounts(accounts), sheet.currency(), sheet.wording());
        String unit = money.unitOf(sheet.currency());
        Table table = table(sheet.say(Message.of("command.money.heading").with("unit", unit)));
        for (AccountReview account : accounts) {
            table.row(cells(account, money).toArray(TableCell[]::new));
        }
        return sheet.lines(
                table,
                accounts.stream()
                        .flatMap(it -> Stream.of(it.month(), it.toDate()))
                        .flatMap(MoneyText::shown));
    }

    /** Returns what is counted as a table like that of money; nothing where nothing is. */
    List<String> counts() {
        if (review.measures().isEmpty()) {
            return List.of();
        }
        Table table = table(sheet.say("command.measures.heading"));
        for (MeasureReview measure : review.measures()) {
            table.row(
                    Stream.of(
                                    Stream.of(name(measure)),
                                    counted(measure.month()),
                                    counted(measure.toDate()))
                            .flatMap(cells -> cells)
                            .toArray(TableCell[]::new));
        }
        return sheet.lines(
                table,
                review.measures().stream()
                        .flatMap(it -> Stream.of(it.month(), it.toDate()))
                        .flatMap(MoneyText::shown));
    }

    private TableCell name(MeasureReview measure) {
        return TableCell.of(
                measure.channel()
                        .map(it -> "· " + sheet.wording().tagName(it))
                        .orElseGet(() -> CountedName.of(measure.measure(), sheet.wording())));
    }

    private Stream<TableCell> counted(Variance variance) {
        Value gap = variance.variance().value();
        boolean isSeen = gap.number().filter(it -> it.signum() != 0).isPresent();
        return Stream.of(
                TableCell.of(sheet.count(variance.plan().value())),
                TableCell.of(sheet.count(variance.actual().value())),
                TableCell.of((gap.isPositive() ? "+" : "") + sheet.count(gap)),
                gap.number().isEmpty()
                        ? TableCell.of("?")
                        : isSeen ? favourability(variance.favourability()) : TableCell.of(""));
    }

    private static Stream<Value> shown(Variance variance) {
        return Stream.of(variance.plan(), variance.actual(), variance.variance())
                .map(Traced::value);
    }

    /** The order of the statement; channels in the order of the company. */
    private Comparator<AccountReview> order() {
        List<String> accounts = review.accounts().stream().map(AccountReview::account).toList();
        List<String> channels = sheet.company().channels().stream().map(Channel::id).toList();
        return Comparator.<AccountReview>comparingInt(it -> accounts.indexOf(it.account()))
                .thenComparing(it -> it.channel().map(channels::indexOf).orElse(-1));
    }

    private static boolean isShown(AccountReview account) {
        boolean isStatementLine =
                account.isTotal()
                        && (PROFITS.contains(account.account())
                                || AccountKind.find(account.account()).isPresent());
        return (isStatementLine || isRevenueOfChannel(account)) && holdsAnything(account);
    }

    private static boolean holdsAnything(AccountReview account) {
        return Stream.of(
                        account.month().plan(),
                        account.month().actual(),
                        account.toDate().plan(),
                        account.toDate().actual())
                .anyMatch(it -> it.value().number().filter(n -> n.signum() == 0).isEmpty());
    }

    private static boolean isRevenueOfChannel(AccountReview account) {
        return account.account().equals(AccountKind.REVENUE.id())
                && account.channel().isPresent()
                && account.group().isEmpty();
    }

    private static List<BigDecimal> amounts(List<AccountReview> accounts) {
        return accounts.stream()
                .flatMap(it -> Stream.of(it.toDate().plan(), it.toDate().actual()))
                .map(it -> it.value().number())
                .flatMap(Optional::stream)
                .toList();
    }

    private Table table(String heading) {
        String month = sheet.say(Message.of("command.money.month").with("month", review.month()));
        String toDate =
                sheet.say(
                        Message.of("command.money.to-date")
                                .with("span", review.plan().year().through(review.month())));
        return new Table(
                Table.Column.left(heading),
                right("plan").under(month),
                right("actual"),
                right("variance"),
                Table.Column.left(""),
                right("plan").under(toDate),
                right("actual"),
                right("variance"),
                Table.Column.left(""));
    }

    private Table.Column right(String name) {
        return Table.Column.right(sheet.say("command.column." + name));
    }

    private List<TableCell> cells(AccountReview account, TableMoney money) {
        return Stream.of(
                        Stream.of(name(account)),
                        cells(account.month(), money),
                        cells(account.toDate(), money))
                .flatMap(cells -> cells)
                .toList();
    }

    private TableCell name(AccountReview account) {
        return account.channel()
                .map(channel -> TableCell.of("· " + sheet.wording().tagName(channel)))
                .orElseGet(
                        () ->
                                new TableCell(
                                        sheet.wording().accountName(account.account()),
                                        PROFITS.contains(account.account())
                                                ? Tone.STRONG
                                                : Tone.PLAIN));
    }

    private Stream<TableCell> cells(Variance variance, TableMoney money) {
        Value gap = variance.variance().value();
        boolean visible = gap.number().filter(it -> !money.isZero(it)).isPresent();
        return Stream.of(
                TableCell.of(write(variance.plan().value(), money)),
                TableCell.of(
                        Sheet.marked(variance.actual(), write(variance.actual().value(), money))),
                TableCell.of(
                        Sheet.marked(
                                variance.variance(),
                                gap.number()
                                        .map(money::writeSigned)
                                        .orElseGet(() -> sheet.brief(gap)))),
                gap.number().isEmpty()
                        ? TableCell.of("?")
                        : visible ? favourability(variance.favourability()) : TableCell.of(""));
    }

    private String write(Value value, TableMoney money) {
        return value.number().map(money::write).orElseGet(() -> sheet.brief(value));
    }

    private TableCell favourability(Favourability favourability) {
        return switch (favourability) {
            case FAVOURABLE -> new TableCell(sheet.wording().name(favourability), Tone.GOOD);
            case UNFAVOURABLE -> new TableCell(sheet.wording().name(favourability), Tone.BAD);
            case NEUTRAL -> TableCell.of("");
        };
    }
}
