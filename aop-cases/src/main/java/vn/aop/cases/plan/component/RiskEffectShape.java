package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.AccountUse;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Line;
import vn.aop.core.risk.RiskEffect;

/** What a risk does to the figures, as a plan file has it. */
final class RiskEffectShape extends ObjectShape<RiskEffect> {

    private final Field<Account> account =
            required("account", new AccountUse(), it -> it.line().account());
    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), it -> it.line().channel());
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), it -> it.line().group());
    private final Field<BigDecimal> multiplier =
            required(
                    "multiplier",
                    NumberShapes.decimal(NumberRange.NOT_NEGATIVE),
                    RiskEffect::multiplier);
    private final Field<Integer> months =
            required("months", NumberShapes.integer(NumberRange.of("1", "12")), RiskEffect::months);

    private final Field<Optional<YearMonth>> from =
            optional("from", Texts.month(), RiskEffect::from);

    RiskEffectShape() {
        super("riskEffect");
    }

    @Override
    protected RiskEffect make(Values in) {
        Line line = new Line(in.get(account), in.get(channel), in.get(group));
        return new RiskEffect(line, in.get(multiplier), in.get(months), in.get(from));
    }
}
