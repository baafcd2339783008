package vn.aop.cases.plan.basis;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Position;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Vocabulary;

/** A measure that is spoken of by its id. The company must be read before. */
public final class MeasureUse implements Shape<Measure> {

    private final Shape<String> id = Texts.text();

    @Override
    public Optional<Measure> read(Node node, FileReading reading) {
        return id.read(node, reading).flatMap(it -> measure(it, node.place(), reading));
    }

    private static Optional<Measure> measure(String id, Position place, FileReading reading) {
        Optional<Vocabulary> vocabulary = reading.known(Vocabulary.class);
        Optional<Measure> measure = vocabulary.flatMap(it -> it.measure(id));
        if (vocabulary.isPresent() && measure.isEmpty()) {
            List<String> known = vocabulary.get().measures().stream().map(Measure::id).toList();
            reading.unknown(place, "measure", id, known);
        }
        return measure;
    }

    @Override
    public Node write(Measure measure) {
        return Node.of(measure.id());
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return id.schema(definitions);
    }
}
