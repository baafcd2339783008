package vn.aop.web.command.sales;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.cases.actuals.batch.Batch;
import vn.aop.core.text.Message;
import vn.aop.web.command.text.Sheet;

/**
 * The batches that are kept beside a plan, as a text.
 *
 * @param batches the batches
 * @param sheet what it is written on
 */
public record BatchesText(List<Batch> batches, Sheet sheet) {

    private static final String INDENT = "  ";

    public BatchesText {
        batches = List.copyOf(batches);
        requireNonNull(sheet, "sheet");
    }

    public List<String> lines() {
        if (batches.isEmpty()) {
            return List.of(sheet.say("command.import.no-batches"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(sheet.heading(Message.of("command.import.batches")));
        batches.forEach(it -> lines.addAll(lines(it)));
        lines.add("");
        lines.addAll(sheet.wrapped("", sheet.say("command.import.batches-next")));
        return lines;
    }

    private List<String> lines(Batch batch) {
        List<String> lines = new ArrayList<>(sheet.wrapped(INDENT, sheet.say(named(batch))));
        batch.totals()
                .forEach(
                        (account, total) ->
                                lines.addAll(
                                        sheet.wrapped(
                                                INDENT + INDENT,
                                                sheet.wording().accountName(account)
                                                        + ": "
                                                        + sheet.wording()
                                                                .numbers()
                                                                .money(
                                                                        total,
                                                                        sheet.company()
                                                                                .currency()))));
        return lines;
    }

    private static Message named(Batch batch) {
        return Message.of("command.import.batch")
                .with("batch", batch.id())
                .with("file", batch.origin().file())
                .with("layout", batch.origin().layout())
                .with("from", batch.from())
                .with("to", batch.to())
                .with("rows", batch.rows().accepted())
                .with("orders", batch.orders());
    }

    /** Returns what is said once a batch is undone. */
    public static List<String> undone(Batch batch, Sheet sheet) {
        return sheet.wrapped(
                "",
                sheet.say(
                        Message.of("command.import.undone")
                                .with("batch", batch.id())
                                .with("file", batch.origin().file())));
    }
}
