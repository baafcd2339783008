package vn.aop.cases.file;

import java.util.List;
import java.util.Optional;
import vn.aop.core.text.Text;

/** A text for planners: one wording for both languages, or {@code {vi: …, en: …}}. */
public final class TextShape implements Shape<Text> {

    /** The shape of every text for planners. */
    public static final Shape<Text> TEXT = new TextShape();

    private final Shape<String> plain = Texts.text();
    private final Wordings wordings = new Wordings();

    private TextShape() {}

    @Override
    public Optional<Text> read(Node node, FileReading reading) {
        return node instanceof Node.Fields
                ? wordings.read(node, reading)
                : plain.read(node, reading).map(Text::of);
    }

    @Override
    public Node write(Text text) {
        return text.isPlain() ? plain.write(text.vi()) : wordings.write(text);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Node.object()
                .with(
                        "anyOf",
                        Node.of(List.of(plain.schema(definitions), wordings.schema(definitions))));
    }

    private static final class Wordings extends ObjectShape<Text> {

        private final Field<String> vi = required("vi", Texts.text(), Text::vi);
        private final Field<String> en = required("en", Texts.text(), Text::en);

        Wordings() {
            super("text");
        }

        @Override
        protected Text make(Values in) {
            return Text.of(in.get(vi), in.get(en));
        }
    }
}
