package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.web.coherence.Writing;

/** Names and figures as they stand on a sheet: goals by their ids, shares with two places. */
record OnSheet(Sheet sheet) implements Writing {

    OnSheet {
        requireNonNull(sheet, "sheet");
    }

    @Override
    public Wording wording() {
        return sheet.wording();
    }

    @Override
    public String name(Metric metric) {
        return sheet.name(metric);
    }

    @Override
    public String goals(List<String> ids) {
        return String.join(", ", ids);
    }

    @Override
    public String money(BigDecimal amount) {
        return sheet.money(amount);
    }

    @Override
    public String level(BigDecimal level, Unit unit) {
        return sheet.inTable(Value.of(level, unit));
    }

    @Override
    public String share(BigDecimal share) {
        return sheet.percent(share);
    }

    @Override
    public String growth(Optional<BigDecimal> growth) {
        return growth.map(sheet::growth).orElseGet(() -> sheet.say("command.coherence.new"));
    }
}
