package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.PriceRise;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * How many pieces fewer may be sold before a price rise loses money: a plan sells as many as at the
 * old price, which nobody can promise.
 */
final class PriceRiseCriterion implements DecisionCriterion {

    /** What is told as 0 is none. */
    private static final BigDecimal TRIFLE = new BigDecimal("0.0005");

    @Override
    public String id() {
        return "price-rise";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        List<PriceRise> rises = PriceRise.in(assessment);
        return rises.isEmpty() ? List.of() : List.of(judge(rises, assumed(assessment, rises)));
    }

    private Judgement judge(List<PriceRise> rises, Message assumed) {
        Optional<BigDecimal> mayLose = PriceRise.mayLose(rises).number();
        if (mayLose.isEmpty()) {
            return told(Outcome.NOTE, "ground.price-rise-at-a-loss", rises);
        }
        if (mayLose.get().signum() <= 0) {
            return told(Outcome.NOTE, "ground.price-rise-too-dear", rises)
                    .with("needed", PriceRise.mayLose(rises).negated());
        }
        boolean isOne = rises.size() == 1;
        boolean isWithin = rises.stream().allMatch(PriceRiseCriterion::isWithin);
        return told(
                        isWithin ? Outcome.FOR : Outcome.CONDITION,
                        isOne ? "ground.price-rise" : "ground.price-rise-several",
                        rises)
                .with("assumed", assumed)
                .with("mayLose", PriceRise.mayLose(rises))
                .with("least", tightest(rises).mayLose())
                .with("sales", PriceRise.salesLost(rises));
    }

    /** Whether no more is lost than may be, as far as the proposal says. */
    private static boolean isWithin(PriceRise rise) {
        return rise.expected().plus(rise.mayLose()).number().filter(it -> it.signum() < 0).isEmpty()
                || rise.expected().number().filter(it -> it.signum() < 0).isEmpty();
    }

    /** Of several the one that stands the least. */
    private Judgement told(Outcome outcome, String key, List<PriceRise> rises) {
        PriceRise tightest = tightest(rises);
        return Judgement.of(id(), outcome, Place.group(tightest.group().id()), key)
                .with("group", tightest.group().name())
                .with("channel", tightest.channel().name())
                .with("old", tightest.oldPrice())
                .with("rise", Value.ratio(tightest.rise()))
                .with("marginBefore", Value.ratio(tightest.marginBefore()))
                .with("marginAfter", Value.ratio(tightest.marginAfter()))
                .with("ownCost", Value.ratio(tightest.ownCost()));
    }

    private static PriceRise tightest(List<PriceRise> rises) {
        return rises.stream()
                .min(
                        Comparator.comparing(
                                it -> it.mayLose().number().orElse(BigDecimal.ONE.negate())))
                .orElseThrow();
    }

    /** What all figures of the answer take for granted of the pieces that are sold. */
    private static Message assumed(Assessment assessment, List<PriceRise> rises) {
        if (assessment.isOfUnknownRise()) {
            return Message.of("price-rise.none-lost-but-unknown");
        }
        List<BigDecimal> expected =
                rises.stream().flatMap(it -> it.expected().number().stream()).toList();
        if (expected.stream().allMatch(it -> it.abs().compareTo(TRIFLE) < 0)) {
            return Message.of("price-rise.none-lost");
        }
        if (rises.size() > 1) {
            return Message.of("price-rise.as-proposed");
        }
        BigDecimal one = expected.get(0);
        return one.signum() > 0
                ? Message.of("price-rise.more-sold").with("share", Value.ratio(one))
                : Message.of("price-rise.fewer-sold").with("share", Value.ratio(one.negate()));
    }
}
