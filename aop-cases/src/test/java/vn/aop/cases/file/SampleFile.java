package vn.aop.cases.file;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Bound;
import vn.aop.core.text.Language;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** A small kind of file with a key for every shape of value; only {@code name} must be there. */
final class SampleFile {

    private static final FileShape<Sample> FILE =
            new FileShape<>(new SampleShape(), "https://example.org/sample.json");

    private static final Wording ENGLISH = Wording.of(Language.EN);

    private SampleFile() {}

    /** What a sample file holds; the tests look at problems only. */
    record Sample(Text name) {}

    static Validated<Sample, FileProblem> read(String file, String content) {
        return FILE.read(file, content);
    }

    /** Returns the problems of a YAML text as {@code line:column key {facts}}. */
    static List<String> problems(String yaml) {
        return Told.told(read("sample.yaml", yaml).problems());
    }

    /** Returns the problems of a JSON text as {@code line:column key {facts}}. */
    static List<String> problemsOfJson(String json) {
        return Told.told(read("sample.json", json).problems());
    }

    /** Returns the problems of a text as a planner reads them in English. */
    static List<String> sentences(String file, String content) {
        return read(file, content).problems().stream()
                .map(it -> ENGLISH.say(it.message()))
                .toList();
    }

    /** A currency that is known to the amounts after it. */
    private static final class Currency implements Shape<CurrencyUnit> {

        private final Shape<CurrencyUnit> code = Texts.currency();

        @Override
        public Optional<CurrencyUnit> read(Node node, FileReading reading) {
            Optional<CurrencyUnit> currency = code.read(node, reading);
            currency.ifPresent(it -> reading.learn(CurrencyUnit.class, it));
            return currency;
        }

        @Override
        public Node write(CurrencyUnit value) {
            return code.write(value);
        }

        @Override
        public Node.Fields schema(Definitions definitions) {
            return code.schema(definitions);
        }
    }

    private static final class SampleShape extends ObjectShape<Sample> {

        private final Field<Text> name = required("name", TextShape.TEXT, Sample::name);

        SampleShape() {
            super("text");
            of("currency", new Currency());
            of("count", NumberShapes.integer(NumberRange.of("0", "10")));
            of("share", NumberShapes.share());
            of("growth", NumberShapes.decimal(NumberRange.above("-1")));
            of("decimal", NumberShapes.decimal(NumberRange.ANY));
            of("amount", NumberShapes.money(NumberRange.NOT_NEGATIVE));
            of("month", Texts.month());
            of("day", Texts.date());
            of("bound", Texts.words(Bound.class));
            of("truth", Texts.truth());
            of("id", Texts.id("thing"));
            of("ids", Lists.of(Texts.id("thing")));
            of("channel", Texts.name("channel"));
            of("goals", Lists.of(Texts.use("goal")));
            of("months", Lists.ofMonths(NumberShapes.decimal(NumberRange.ANY)));
            of("metric", Texts.metric());
        }

        private <V> Field<Optional<V>> of(String key, Shape<V> shape) {
            return optional(key, shape, sample -> Optional.empty());
        }

        @Override
        protected void check(Values in, FileReading reading) {
            reading.checkUses();
        }

        @Override
        protected Sample make(Values in) {
            return new Sample(in.get(name));
        }
    }
}
