package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.BaselineDraft;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Value;
import vn.aop.core.review.DataReach;
import vn.aop.core.text.Message;
import vn.aop.web.answer.Reached;

/**
 * What was read from a file of actuals, for programs; every field is told in {@code docs/json.md}.
 */
public record ImportJson(
        String currency,
        RowsJson rows,
        List<CountJson> filtered,
        List<AccountJson> accounts,
        List<LineJson> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<CountedJson> counts,
        ReachJson reach,
        Iterable<RejectedRows.Told> rejected,
        List<PreviewJson.FileJson> files,
        List<SkippedFileJson> skippedFiles,
        boolean kept,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {

    record ReachJson(
            String month,
            String day,
            String salesDay,
            String endsEarly,
            List<ReviewJson.GapJson> daysMissing,
            List<String> withoutRows,
            List<ReviewJson.MissingJson> missing) {}

    record CountJson(long rows, String key, String text) {}

    record SkippedFileJson(String file, String key, String text) {}

    record AccountJson(String account, String total) {}

    record CountedJson(String measure, String channel, String group, Map<String, String> months) {}

    record LineJson(
            String account,
            String channel,
            String group,
            Map<String, String> months,
            String total) {}

    /**
     * Makes what is told of what was read.
     *
     * @param skipped which files of folders were left out, and why
     */
    public static ImportJson of(
            ImportReport report,
            Reached reached,
            Iterable<RejectedRows.Told> rejected,
            PreviewJson preview,
            List<FileProblem> skipped,
            Wording wording) {
        Figures figures = report.actuals().figures();
        return new ImportJson(
                figures.currency().getCode(),
                RowsJson.of(report.actuals().source(), report.rows()),
                report.rows().filtered().entrySet().stream()
                        .map(it -> count(it.getKey(), it.getValue(), wording))
                        .toList(),
                report.totals().entrySet().stream()
                        .map(it -> account(it.getKey().id(), it.getValue()))
                        .toList(),
                figures.lines().stream().map(line -> line(report, line)).toList(),
                NumbersJson.orNull(
                        figures.quantities().lines().stream()
                                .map(line -> counted(report, line))
                                .toList()),
                reached.reach()
                        .map(it -> reach(it, new RecordsAsJson(figures.currency(), wording)))
                        .orElse(null),
                rejected,
                preview.files(),
                skipped.stream().map(it -> skipped(it, wording)).toList(),
                preview.isKept(),
                reached.unknown()
                        .map(it -> Map.of("reach", MessageJson.of(it, wording)))
                        .orElse(null));
    }

    private static ReachJson reach(DataReach reach, RecordsAsJson records) {
        return new ReachJson(
                reach.month().toString(),
                NumbersJson.orNull(reach.day()),
                NumbersJson.orNull(reach.salesDay()),
                NumbersJson.orNull(reach.records().endsEarly()),
                records.gaps(reach.records()),
                reach.withoutRows().stream().map(YearMonth::toString).toList(),
                records.missing(reach.records()));
    }

    private static CountJson count(Message reason, long rows, Wording wording) {
        return new CountJson(rows, reason.key(), wording.say(reason));
    }

    private static SkippedFileJson skipped(FileProblem why, Wording wording) {
        return new SkippedFileJson(why.file(), why.message().key(), wording.say(why.message()));
    }

    private static AccountJson account(String account, BigDecimal total) {
        return new AccountJson(account, NumbersJson.plain(total));
    }

    private static LineJson line(ImportReport report, Line line) {
        Figures figures = report.actuals().figures();
        Map<String, String> months = new LinkedHashMap<>();
        for (YearMonth month : report.actuals().months()) {
            months.put(month.toString(), money(figures.amount(line, month)));
        }
        Money total =
                Money.total(
                        figures.currency(),
                        report.actuals().months().stream()
                                .map(month -> figures.amount(line, month))
                                .toList());
        return new LineJson(
                line.account().id(),
                NumbersJson.orNull(line.channel()),
                NumbersJson.orNull(line.group()),
                months,
                money(total));
    }

    private static CountedJson counted(ImportReport report, QuantityLine line) {
        Quantities counts = report.actuals().figures().quantities();
        Map<String, String> months = new LinkedHashMap<>();
        for (YearMonth month : report.actuals().months()) {
            counts.count(line, month)
                    .flatMap(Value::number)
                    .ifPresent(it -> months.put(month.toString(), NumbersJson.plain(it)));
        }
        return new CountedJson(
                line.measure().id(),
                NumbersJson.orNull(line.channel()),
                NumbersJson.orNull(line.group()),
                months);
    }

    private static String money(Money amount) {
        return NumbersJson.money(amount.getAmount(), amount.getCurrencyUnit());
    }

    /** Last year as files tell it, for programs; told in {@code docs/json.md}. */
    public record BaselineJson(
            String baseline,
            Map<String, String> margins,
            Map<String, String> season,
            List<MessageJson> needed,
            @JsonInclude(JsonInclude.Include.NON_NULL) String file) {

        public static BaselineJson of(BaselineDraft draft, Optional<Path> file, Wording wording) {
            Map<String, String> margins = new LinkedHashMap<>();
            draft.margins().forEach((group, it) -> margins.put(group, NumbersJson.plain(it)));
            Map<String, String> season = new LinkedHashMap<>();
            draft.season()
                    .forEach((month, it) -> season.put(month.toString(), NumbersJson.plain(it)));
            return new BaselineJson(
                    draft.yaml(),
                    margins,
                    season,
                    draft.needed().stream().map(it -> MessageJson.of(it, wording)).toList(),
                    NumbersJson.orNull(file));
        }
    }
}
