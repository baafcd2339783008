package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.check.Checks;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.answer.IncomeStatement;
import vn.aop.web.answer.Periods;

/**
 * What a plan leads to, as a text: the income statement, then cash, stock, people, and how each
 * goal is reached.
 *
 * @param projection the projection
 * @param periods the parts of the year in which the statement is shown
 * @param checks by which its cash is doubted
 * @param sheet what it is written on
 */
public record ProjectionText(Projection projection, Periods periods, Checks checks, Sheet sheet) {

    public ProjectionText {
        requireNonNull(projection, "projection");
        requireNonNull(periods, "periods");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        IncomeStatement statement = new IncomeStatement(projection);
        List<String> lines = new ArrayList<>(opening());
        for (List<String> part :
                List.of(
                        new StatementText(statement, periods, sheet).lines(),
                        new StatementText(statement, periods, sheet).counts(),
                        new PartsText(projection, sheet).lines(),
                        new CashText(projection, checks, sheet).lines(),
                        new StockText(projection, sheet).lines(),
                        new CapacityText(projection, sheet).lines(),
                        new BridgeText(projection, sheet).lines())) {
            if (!part.isEmpty()) {
                lines.add("");
                lines.addAll(part);
            }
        }
        return lines;
    }

    private List<String> opening() {
        Plan plan = projection.plan();
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.project.title")
                                .with("company", plan.company().name())
                                .with("span", plan.year().span())));
        projection.unknownSales().caution().ifPresent(it -> lines.addAll(sheet.caution(it)));
        return lines;
    }
}
