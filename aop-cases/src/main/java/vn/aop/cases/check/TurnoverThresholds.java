package vn.aop.cases.check;

import java.util.List;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.text.Validated;

/** The revenues from which on the law of Viet Nam asks more, as shipped. */
public final class TurnoverThresholds {

    private static final String FILE = "turnover-thresholds.yaml";

    static final FileShape<List<TurnoverThreshold>> READER =
            new FileShape<>(
                    new FileOfThresholds(),
                    "https://aop.vn/schema/turnover-thresholds-1.json",
                    reading -> reading.learn(CurrencyUnit.class, CurrencyUnit.of("VND")));

    private TurnoverThresholds() {}

    /** Returns those that are shipped, in đồng, old ones too. */
    public static List<TurnoverThreshold> shipped() {
        return BrokenFile.unless(read(CheckPage.file(FILE)));
    }

    static Validated<List<TurnoverThreshold>, FileProblem> read(String content) {
        return READER.read(FILE, content);
    }

    /** The whole file: one list. */
    private static final class FileOfThresholds extends ObjectShape<List<TurnoverThreshold>> {

        private final Field<List<TurnoverThreshold>> thresholds =
                required("thresholds", Lists.of(new TurnoverThresholdShape()), it -> it);

        FileOfThresholds() {
            super("turnoverThresholds");
        }

        @Override
        protected List<TurnoverThreshold> make(Values in) {
            return in.get(thresholds);
        }
    }
}
