package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.text.Text;

/** A way of selling, as a plan file has it. */
public final class ChannelShape extends ObjectShape<Channel> {

    private final Field<String> id = required("id", Texts.name("channel"), Channel::id);
    private final Field<Text> name = required("name", TextShape.TEXT, Channel::name);
    private final Field<BigDecimal> feeRate =
            optional("feeRate", NumberShapes.share(), BigDecimal.ZERO, Channel::feeRate);
    private final Field<Integer> settlementDays =
            optional(
                    "settlementDays",
                    NumberShapes.integer(NumberRange.of("0", "365")),
                    0,
                    Channel::settlementDays);
    private final Field<Optional<PaidAhead>> paidAhead =
            optional("paidAhead", new PaidAheadShape(), Channel::paidAhead);

    public ChannelShape() {
        super("channel");
    }

    @Override
    protected Channel make(Values in) {
        return new Channel(
                in.get(id),
                in.get(name),
                in.get(feeRate),
                in.get(settlementDays),
                in.get(paidAhead));
    }
}
