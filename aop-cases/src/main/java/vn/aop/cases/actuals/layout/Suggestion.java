package vn.aop.cases.actuals.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Validated;

/**
 * A first mapping for a file, made of what its columns are called and what stands in them. What it
 * could not know stands in it as {@code '?'}, with a remark, so that it is not used by oversight.
 *
 * @param plan the channels and groups of the plan
 * @param table what was seen in the file
 */
public record Suggestion(Vocabulary plan, SeenTable table) {

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
            RefusedFile.unlessThere(file);
            SeenTable table = SeenTable.of(file, currency);
            Suggestion suggestion = new Suggestion(plan, table);
            return Validated.valid(
                    table.layout().map(suggestion::extending).orElseGet(suggestion::fresh));
        } catch (IOException cause) {
            return Validated.invalid(RefusedFile.after(cause).in(file.toString()));
        }
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
        return usual.column().flatMap(table::named).or(() -> table.tags(words));
    }

    private List<SuggestedLine> fresh() {
        List<SuggestedLine> lines = new ArrayList<>();
        lines.add(SuggestedLine.of("mapping: 1"));
        lines.add(found("date", table.find(SeenColumn::isOfDates, DATES)));
        lines.add(found("amount", table.find(SeenColumn::isOfNumbers, AMOUNTS)));
        lines.addAll(account());
        lines.addAll(part("channel", table.tags(CHANNELS), plan.channels()));
        lines.addAll(part("group", table.tags(GROUPS), plan.groups()));
        table.tags(STATES).ifPresent(it -> lines.addAll(filter(it)));
        return lines;
    }

    /** A column that names accounts says what each row is; else revenue is assumed. */
    private List<SuggestedLine> account() {
        Optional<SeenColumn> named =
                table.tags(ACCOUNTS)
                        .filter(it -> it.texts().stream().anyMatch(plan.accountIds()::contains));
        return named.isPresent()
                ? part("account", named, new TreeSet<>(plan.accountIds()))
                : List.of(
                        SuggestedLine.of(
                                "account: {constant: revenue}", "actuals.suggest.account"));
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
