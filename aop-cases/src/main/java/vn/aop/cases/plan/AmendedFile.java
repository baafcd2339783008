package vn.aop.cases.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.text.Validated;

/**
 * The text of a plan file after its plan has gone through more, or as it was before that. It is
 * read again before anybody gets it: only a text that holds exactly what it should is one.
 *
 * @param name the file's name
 * @param before what the file held
 * @param after what it will hold
 */
record AmendedFile(String name, PlanHistory before, PlanHistory after) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Returns the new text, if there can be one. */
    Optional<String> text(String old) {
        return texts(old).filter(this::holdsAll).findFirst();
    }

    private Stream<String> texts(String old) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return Stream.of(PlanFile.writeJson(after));
        }
        Stream<String> anew = Stream.of(after).map(PlanFile::writeYaml);
        if (begins(before, after)) {
            return Stream.concat(Stream.of(longer(old)), anew);
        }
        return begins(after, before)
                ? Stream.concat(Stream.of(AmendedText.first(old, after.amendments().size())), anew)
                : anew;
    }

    /** Whether a history is the beginning of one with more amendments. */
    private static boolean begins(PlanHistory shorter, PlanHistory longer) {
        int known = shorter.amendments().size();
        return longer.original().equals(shorter.original())
                && longer.amendments().size() > known
                && longer.amendments().subList(0, known).equals(shorter.amendments());
    }

    private String longer(String old) {
        List<Amendment> all = after.amendments();
        String text = old;
        for (Amendment next : all.subList(before.amendments().size(), all.size())) {
            text = AmendedText.of(text, next);
        }
        return text;
    }

    private boolean holdsAll(String text) {
        String read = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return PlanFile.readHistory(name, read).equals(Validated.valid(after));
    }
}
