package vn.aop.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.story.StoryNumber;
import vn.aop.cases.story.StoryText;
import vn.aop.core.text.Language;

/** The numbers that stand in the files of a case, as figures and in words. */
final class StatedNumbers {

    private final List<BigDecimal> stated = new ArrayList<>();
    private boolean isWhole = true;

    /** Adds every number of a file, or that nobody knows its numbers. */
    void add(Optional<PlainFile> file) {
        file.ifPresentOrElse(it -> add(it.root()), () -> isWhole = false);
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

    /**
     * Returns whether a number of a story is none of these, rounded as it is written; while a file
     * cannot be read, nobody can tell.
     */
    boolean lack(StoryNumber told) {
        return isWhole && stated.stream().noneMatch(told::tells);
    }
}
