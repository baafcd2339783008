package vn.aop.cases.actuals.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.actuals.table.SheetHead;
import vn.aop.cases.actuals.table.SheetRows;
import vn.aop.cases.actuals.table.TableFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Validated;

/**
 * A first mapping for a file, made of what its columns are called and what stands in them. What it
 * could not know stands in it as {@code '?'}, with a remark, so that it is not used by oversight.
 *
 * @param plan the channels and groups of the plan
 * @param columns what was seen in the columns
 */
public record Suggestion(Vocabulary plan, List<SeenColumn> columns) {

    private static final String UNKNOWN = "'?'";
    private static final String[] DATES = {"ngày", "thời gian", "date", "time"};
    private static final String[] AMOUNTS = {
        "thành tiền", "doanh thu", "tổng tiền", "số tiền", "giá trị", "amount", "total", "revenue"
    };
    private static final String[] ACCOUNTS = {"account", "khoản", "tài khoản"};
    private static final String[] CHANNELS = {"kênh", "nguồn", "channel", "source", "chi nhánh"};
    private static final String[] GROUPS = {"nhóm", "danh mục", "loại hàng", "category", "group"};
    private static final String[] STATES = {"trạng thái", "tình trạng", "status", "state"};
    private static final List<String> CANCELLED =
            List.of("hủy", "huỷ", "cancel", "void", "không giao");

    /**
     * Returns the lines of a mapping for a file.
     *
     * @param file the file
     * @param plan the channels and groups of the plan
     * @param currency the plan's currency
     * @return the lines, or why the file cannot be read
     */
    public static Validated<List<SuggestedLine>, FileProblem> of(
            Path file, Vocabulary plan, CurrencyUnit currency) {
        try {
            List<String> fitting = Layouts.fitting(file);
            List<SheetHead> heads = TableFile.of(file).heads();
            NumberReader numbers = numbers(currency);
            List<SeenColumn> first = seen(heads, fitting, numbers);
            Suggestion suggestion = new Suggestion(plan, whole(file, first, numbers));
            return Validated.valid(
                    fitting.size() == 1
                            ? suggestion.extending(Layouts.find(fitting.get(0)).orElseThrow())
                            : suggestion.fresh());
        } catch (RefusedFile refused) {
            return Validated.invalid(refused.in(file.toString()));
        } catch (IOException cause) {
            return Validated.invalid(
                    List.of(
                            FileProblem.of(file.toString(), "actuals.unreadable-file")
                                    .with("detail", String.valueOf(cause.getMessage()))));
        }
    }

    private static NumberReader numbers(CurrencyUnit currency) {
        return new NumberReader(
                DecimalMark.AUTO, currency, NumberReader.Counts.ANYTHING, true, Decided.nothing());
    }

    /** Looks at all rows below the names that were found among the first. */
    private static List<SeenColumn> whole(Path file, List<SeenColumn> first, NumberReader numbers)
            throws IOException {
        List<String> names =
                first.stream()
                        .map(SeenColumn::name)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() < 2) {
            return first;
        }
        ImportMapping byNames =
                ImportMapping.of(
                        DateColumn.of(names.get(0)),
                        AmountColumns.column(names.get(names.size() - 1)),
                        Assignment.constant("revenue"));
        List<SeenColumn> all = first.stream().map(it -> new SeenColumn(it.name())).toList();
        try (SheetRows rows = TableFile.of(file).rows(byNames)) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (int i = 0; i < all.size(); i++) {
                    all.get(i).see(row.get().cell(i), numbers);
                }
            }
        }
        return all;
    }

    private static List<SeenColumn> seen(
            List<SheetHead> heads, List<String> fitting, NumberReader numbers) {
        Optional<KnownLayout> known = fitting.stream().findFirst().flatMap(Layouts::find);
        List<List<SeenColumn>> readings = new ArrayList<>();
        for (SheetHead head : heads) {
            readings.add(seen(head.rows(), known, numbers));
        }
        return readings.stream().max(Comparator.comparingLong(Suggestion::worth)).orElse(List.of());
    }

    private static long worth(List<SeenColumn> columns) {
        return columns.stream().filter(it -> it.isOfDates() || it.isOfNumbers()).count() * 100
                + columns.size();
    }

    private static List<SeenColumn> seen(
            List<CsvRow> rows, Optional<KnownLayout> known, NumberReader numbers) {
        int names =
                known.map(it -> placeOf(rows, it))
                        .filter(it -> it >= 0)
                        .orElseGet(() -> likeliest(rows, numbers));
        if (names < 0) {
            return List.of();
        }
        List<SeenColumn> columns = rows.get(names).cells().stream().map(SeenColumn::new).toList();
        for (CsvRow row : rows.subList(names + 1, rows.size())) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).see(row.cell(i), numbers);
            }
        }
        return columns;
    }

    private static int placeOf(List<CsvRow> rows, KnownLayout layout) {
        for (int i = 0; i < rows.size(); i++) {
            if (layout.fits(Header.of(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the row with most names, the first of several. */
    private static int likeliest(List<CsvRow> rows, NumberReader numbers) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < rows.size() - 1; i++) {
            long names =
                    rows.get(i).cells().stream()
                            .filter(it -> !it.isEmpty() && !numbers.isNumber(it))
                            .distinct()
                            .count();
            if (names > most) {
                most = names;
                best = i;
            }
        }
        return best;
    }

    private List<SuggestedLine> extending(KnownLayout layout) {
        List<SuggestedLine> lines = new ArrayList<>();
        lines.add(SuggestedLine.of("mapping: 1"));
        lines.add(new SuggestedLine("extends: " + layout.id(), Optional.of(layout.name())));
        ImportMapping mapping = layout.mapping();
        lines.addAll(part("channel", column(mapping.channel(), CHANNELS), plan.channels()));
        lines.addAll(part("group", column(mapping.group(), GROUPS), plan.groups()));
        return lines;
    }

    private Optional<SeenColumn> column(Assignment usual, String... words) {
        return usual.column()
                .flatMap(
                        name ->
                                columns.stream()
                                        .filter(
                                                it ->
                                                        Labels.fold(it.name())
                                                                .equals(Labels.fold(name)))
                                        .findFirst())
                .or(() -> tags(words));
    }

    private List<SuggestedLine> fresh() {
        List<SuggestedLine> lines = new ArrayList<>();
        lines.add(SuggestedLine.of("mapping: 1"));
        lines.add(found("date", find(SeenColumn::isOfDates, DATES)));
        lines.add(found("amount", find(SeenColumn::isOfNumbers, AMOUNTS)));
        lines.addAll(account());
        lines.addAll(part("channel", tags(CHANNELS), plan.channels()));
        lines.addAll(part("group", tags(GROUPS), plan.groups()));
        tags(STATES).ifPresent(it -> lines.addAll(filter(it)));
        return lines;
    }

    /** A column that names accounts says what each row is; else revenue is assumed. */
    private List<SuggestedLine> account() {
        Optional<SeenColumn> named =
                tags(ACCOUNTS)
                        .filter(it -> it.texts().stream().anyMatch(plan.accountIds()::contains));
        return named.isPresent()
                ? part("account", named, new TreeSet<>(plan.accountIds()))
                : List.of(
                        SuggestedLine.of(
                                "account: {constant: revenue}", "actuals.suggest.account"));
    }

    /**
     * The column that is called so and holds what it should; else the one that is called so, for a
     * row of totals holds something else; else any that holds it.
     */
    private Optional<SeenColumn> find(
            java.util.function.Predicate<SeenColumn> kind, String... words) {
        List<SeenColumn> ofKind = columns.stream().filter(kind).toList();
        return called(ofKind, words)
                .or(() -> called(columns, words))
                .or(() -> ofKind.stream().findFirst());
    }

    private static Optional<SeenColumn> called(List<SeenColumn> some, String... words) {
        return Stream.of(words)
                .flatMap(word -> some.stream().filter(it -> it.isCalled(word)))
                .findFirst();
    }

    private Optional<SeenColumn> tags(String... words) {
        return columns.stream().filter(it -> it.isOfTags() && it.isCalled(words)).findFirst();
    }

    private static SuggestedLine found(String part, Optional<SeenColumn> column) {
        return column.map(
                        it ->
                                SuggestedLine.of(
                                        "%s: {column: %s}".formatted(part, quoted(it.name())),
                                        "actuals.suggest.look"))
                .orElseGet(
                        () ->
                                SuggestedLine.of(
                                        "%s: {column: %s}".formatted(part, UNKNOWN),
                                        "actuals.suggest.unknown-column"));
    }

    /** Where rows belong: by a column and its values, or all in the only place that there is. */
    private static List<SuggestedLine> part(
            String part, Optional<SeenColumn> column, Set<String> ofPlan) {
        if (ofPlan.isEmpty()) {
            return List.of();
        }
        if (ofPlan.size() == 1) {
            return List.of(
                    SuggestedLine.of(
                            "%s: {constant: %s}".formatted(part, ofPlan.iterator().next())));
        }
        if (column.isEmpty()) {
            return List.of(
                    SuggestedLine.of(
                            "%s: {constant: %s}".formatted(part, UNKNOWN),
                            "actuals.suggest.unknown"));
        }
        List<SuggestedLine> lines = new ArrayList<>();
        lines.add(SuggestedLine.of(part + ":"));
        lines.add(
                SuggestedLine.of(
                        "  column: " + quoted(column.get().name()), "actuals.suggest.look"));
        lines.add(SuggestedLine.of("  values:"));
        for (String text : column.get().texts()) {
            lines.add(value(text, ofPlan));
        }
        return lines;
    }

    private static SuggestedLine value(String text, Set<String> ofPlan) {
        Optional<String> same =
                ofPlan.stream().filter(it -> Labels.fold(it).equals(Labels.fold(text))).findFirst();
        String line = "    %s: %s".formatted(quoted(text), same.orElse(UNKNOWN));
        return same.isPresent()
                ? SuggestedLine.of(line)
                : SuggestedLine.of(line, "actuals.suggest.unknown");
    }

    private static List<SuggestedLine> filter(SeenColumn states) {
        List<String> cancelled =
                states.texts().stream()
                        .filter(it -> CANCELLED.stream().anyMatch(Labels.fold(it)::contains))
                        .map(Suggestion::quoted)
                        .toList();
        return cancelled.isEmpty()
                ? List.of()
                : List.of(
                        SuggestedLine.of("filters:"),
                        SuggestedLine.of(
                                "  - {column: %s, isNot: [%s]}"
                                        .formatted(
                                                quoted(states.name()),
                                                String.join(", ", cancelled)),
                                "actuals.suggest.look"));
    }

    /** Returns a text as YAML has it in quotes, whatever it holds. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\s+", " ") + "'";
    }
}
