package vn.aop.web.desk;

import java.util.List;
import java.util.stream.IntStream;
import vn.aop.web.widget.DecisionWords;
import vn.aop.web.widget.PlacedSentence;

/**
 * What the desk offers, as the page shows it.
 *
 * @param said the answer in sentences
 * @param items what is offered
 * @param isChoice whether one of them is to be picked
 * @param others other ways, to compare
 * @param untouched what is left alone, and why
 */
public record AlternativesView(
        List<String> said,
        List<Item> items,
        boolean isChoice,
        List<Item> others,
        List<String> untouched) {

    /**
     * One thing that is offered.
     *
     * @param value how it is sent when it is picked
     * @param said what it is
     * @param details what it brings or costs, in sentences
     * @param isPicked whether it is to be done
     */
    public record Item(String value, PlacedSentence said, List<String> details, boolean isPicked) {

        public Item {
            details = List.copyOf(details);
        }
    }

    public AlternativesView {
        said = List.copyOf(said);
        items = List.copyOf(items);
        others = List.copyOf(others);
        untouched = List.copyOf(untouched);
    }

    static AlternativesView of(Alternatives offered, DecisionWords words) {
        return new AlternativesView(
                offered.said().stream().map(words.wording()::say).toList(),
                items(offered.items(), words),
                offered.pick() == Alternatives.Pick.ONE,
                items(offered.others(), words),
                offered.untouched().stream().map(words.wording()::say).toList());
    }

    private static List<Item> items(List<Alternatives.Item> items, DecisionWords words) {
        return IntStream.range(0, items.size())
                .mapToObj(
                        i ->
                                new Item(
                                        String.valueOf(i + 1),
                                        words.said(items.get(i).said()),
                                        items.get(i).details().stream()
                                                .map(words.wording()::say)
                                                .toList(),
                                        items.get(i).isPicked()))
                .toList();
    }
}
