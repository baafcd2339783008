package vn.aop.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.story.StoryNumber;
import vn.aop.cases.story.StoryText;
import vn.aop.core.text.Language;

/** The numbers that stand in the files of a case, as figures and in words. */
final class StatedNumbers {

    private final List<BigDecimal> stated = new ArrayList<>();

    /** Adds every number of a file; one that cannot be read has none. */
    void add(String name, String text) {
        PlainFile.read(name, text).value().ifPresent(it -> add(it.root()));
    }

    private void add(Node node) {
        if (node instanceof Node.Fields fields) {
            fields.entries().forEach(it -> add(it.value()));
        } else if (node instanceof Node.Items list) {
            list.items().forEach(this::add);
        } else if (node instanceof Node.Scalar scalar) {
            numbers(scalar).forEach(stated::add);
        }
    }

    private static Stream<BigDecimal> numbers(Node.Scalar scalar) {
        return switch (scalar.kind()) {
            case NUMBER -> Stream.of(new BigDecimal(scalar.text()));
            case TEXT ->
                    Stream.of(Language.values())
                            .flatMap(it -> StoryText.numbers(scalar.text(), it).stream())
                            .map(StoryNumber::number);
            default -> Stream.empty();
        };
    }

    /** Returns whether a number of a story is one of these, rounded as it is written. */
    boolean have(StoryNumber told) {
        return stated.stream().anyMatch(told::tells);
    }
}
