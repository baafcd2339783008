package vn.aop.core.decision;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;

/** Puts conditions together, so that what is asked of one action is told as one. */
public final class Conditions {

    private Conditions() {}

    /**
     * Returns conditions with one more. An action that was revised, and since then only others
     * were, is revised once: the later revision was made of the earlier one.
     */
    public static List<Change> with(List<Change> conditions, Change more) {
        List<Change> all = new ArrayList<>(conditions);
        for (int i = all.size() - 1; i >= 0 && all.get(i) instanceof ActionRevision.Revise; i--) {
            if (isSame(all.get(i), more)) {
                all.set(i, more);
                return all;
            }
        }
        all.add(more);
        return all;
    }

    private static boolean isSame(Change last, Change more) {
        return last instanceof ActionRevision.Revise one
                && more instanceof ActionRevision.Revise other
                && one.action().equals(other.action());
    }
}
