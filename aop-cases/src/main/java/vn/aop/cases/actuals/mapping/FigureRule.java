package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the figures that a row tells, such as revenue, cost, a fee or a count.
 *
 * @param amount how much
 * @param account on which account, or of which measure; never {@link Assignment#nothing()}
 * @param channel how it finds its channel where it is not the row's
 * @param group how it finds its product group where it is not the row's
 * @param filters which rows tell it; the others tell nothing of it
 * @param isOptional whether it is left out where the plan does not have its account or measure, or
 *     the file not its columns
 */
public record FigureRule(
        AmountColumns amount,
        Assignment account,
        Optional<Assignment> channel,
        Optional<Assignment> group,
        List<RowFilter> filters,
        boolean isOptional) {

    public FigureRule {
        requireNonNull(amount, "amount");
        requireNonNull(account, "account");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        filters = List.copyOf(filters);
        if (account.equals(Assignment.nothing())) {
            throw new IllegalArgumentException(
                    "The mapping gives rows no account; name a constant or a column");
        }
    }

    /** Returns the figure that every row tells alike. */
    public static FigureRule of(AmountColumns amount, Assignment account) {
        return new FigureRule(
                amount, account, Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** Returns whether an account and an amount say all of it. */
    public boolean isSimple() {
        return equals(of(amount, account));
    }

    /** Returns the names of all columns that this reads. */
    public Stream<String> columns() {
        return Stream.of(
                        amount.formula().columns().stream(),
                        amount.oncePer().stream(),
                        amount.distinct().stream(),
                        columnsOfKind())
                .flatMap(it -> it);
    }

    /** Returns the columns that tell what the amount is of, and whether its sign is turned. */
    public Stream<String> columnsOfKind() {
        return Stream.of(
                        account.column().stream(),
                        amount.negatedWhere().stream().map(RowFilter::column),
                        filters.stream().map(RowFilter::column),
                        tags())
                .flatMap(it -> it);
    }

    /** Returns the names of the columns without which this cannot be read. */
    public Stream<String> required() {
        return Stream.of(
                        account.column().stream(),
                        amount.formula().required().stream(),
                        amount.oncePer().stream(),
                        amount.distinct().stream(),
                        amount.negatedWhere().stream().map(RowFilter::column),
                        filters.stream().map(RowFilter::column),
                        tags())
                .flatMap(it -> it);
    }

    private Stream<String> tags() {
        return Stream.of(channel, group)
                .flatMap(Optional::stream)
                .flatMap(it -> it.column().stream());
    }
}
