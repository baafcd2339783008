package vn.aop.cases.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.check.Legislation;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.check.Withholding;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * What is known of the law of Viet Nam, as shipped: revenues from which on it asks more, taxes that
 * marketplaces keep, and until when one may rely on that. The keys of the file: {@code
 * docs/checks/README.md}.
 */
public final class TurnoverThresholds {

    private static final String FILE = "turnover-thresholds.yaml";
    private static final CurrencyUnit DONG = CurrencyUnit.of("VND");

    static final FileShape<Legislation> READER =
            new FileShape<>(
                    new FileOfThresholds(),
                    "https://aop.vn/schema/turnover-thresholds-1.json",
                    reading -> reading.learn(CurrencyUnit.class, DONG));

    private TurnoverThresholds() {}

    /** Returns what is shipped, in đồng, what has ended too. */
    public static Legislation shipped() {
        return BrokenFile.unless(read(CheckPage.file(FILE)));
    }

    static Validated<Legislation, FileProblem> read(String content) {
        return READER.read(FILE, content);
    }

    /** The whole file. */
    private static final class FileOfThresholds extends ObjectShape<Legislation> {

        private final Field<Optional<LocalDate>> lookAgain =
                optional("lookAgain", Texts.date(), Legislation::lookAgain);
        private final Field<List<TurnoverThreshold>> thresholds =
                required(
                        "thresholds",
                        Lists.of(new TurnoverThresholdShape()),
                        Legislation::turnovers);
        private final Field<List<Withholding>> withholdings =
                optional(
                        "withholdings",
                        Lists.of(new WithholdingShape()),
                        List.of(),
                        Legislation::withholdings);

        FileOfThresholds() {
            super("turnoverThresholds");
        }

        @Override
        protected void check(Values in, FileReading reading) {
            List<TurnoverThreshold> all = in.find(thresholds).orElse(List.of());
            Set<String> ids = all.stream().map(TurnoverThreshold::id).collect(Collectors.toSet());
            all.stream()
                    .flatMap(it -> it.replaces().stream())
                    .filter(it -> !ids.contains(it))
                    .forEach(
                            it ->
                                    reading.report(
                                            in.place(thresholds),
                                            Message.of("file.law-replaces-unknown")
                                                    .with("id", it)));
        }

        @Override
        protected Legislation make(Values in) {
            return new Legislation(
                    DONG, in.get(thresholds), in.get(withholdings), in.get(lookAgain));
        }
    }
}
