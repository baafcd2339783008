package vn.aop.core.decision.criteria;

import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.text.Lexicon;
import vn.aop.core.text.Phrases;
import vn.aop.core.text.Text;
import vn.aop.core.text.Words;

/**
 * Reasons that sound like reasons and are biases. The words by which they are known stand beside
 * this class. They are told gently and never decide.
 */
public enum DecisionBias {
    /** Somebody else does it. */
    COMPETITOR("competitor"),
    /** It might not come again. */
    FEAR_OF_MISSING("fear-of-missing"),
    /** This week or month went badly. */
    SHORT_DIP("short-dip"),
    /** It feels right, or was always done. */
    HABIT("habit");

    private final Phrases words;

    DecisionBias(String list) {
        this.words = Lexicon.beside(DecisionBias.class, "reflexes").phrases(list);
    }

    /** Returns the bias that a reason gives away, if it does; the first of several. */
    public static Optional<DecisionBias> in(Text reason) {
        Words said = Words.of(reason);
        return Stream.of(values()).filter(it -> said.contains(it.words)).findFirst();
    }
}
