package vn.aop.core.decision.desk;

import java.util.List;
import java.util.function.Function;
import vn.aop.core.change.Change;

/** What the desk answers to a proposal. */
public sealed interface Verdict {

    /**
     * Returns the word for it in files: {@code yes}, {@code yesIf}, {@code notThisYear}, {@code
     * no}.
     */
    String id();

    /** Returns what one of four functions makes of this verdict. */
    <R> R match(
            Function<Yes, R> yes,
            Function<YesIf, R> yesIf,
            Function<Later, R> later,
            Function<No, R> no);

    /** Do it. */
    record Yes() implements Verdict {
        @Override
        public String id() {
            return "yes";
        }

        @Override
        public <R> R match(
                Function<Yes, R> yes,
                Function<YesIf, R> yesIf,
                Function<Later, R> later,
                Function<No, R> no) {
            return yes.apply(this);
        }
    }

    /**
     * Do it if something else changes too.
     *
     * @param conditions the fewest changes found that make it a yes; applying them was tried
     */
    record YesIf(List<Change> conditions) implements Verdict {

        public YesIf {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty()) {
                throw new IllegalArgumentException("A yes without conditions is a plain yes");
            }
        }

        @Override
        public String id() {
            return "yesIf";
        }

        @Override
        public <R> R match(
                Function<Yes, R> yes,
                Function<YesIf, R> yesIf,
                Function<Later, R> later,
                Function<No, R> no) {
            return yesIf.apply(this);
        }
    }

    /** It is among the things left for later. */
    record Later() implements Verdict {
        @Override
        public String id() {
            return "notThisYear";
        }

        @Override
        public <R> R match(
                Function<Yes, R> yes,
                Function<YesIf, R> yesIf,
                Function<Later, R> later,
                Function<No, R> no) {
            return later.apply(this);
        }
    }

    /** Do not do it. */
    record No() implements Verdict {
        @Override
        public String id() {
            return "no";
        }

        @Override
        public <R> R match(
                Function<Yes, R> yes,
                Function<YesIf, R> yesIf,
                Function<Later, R> later,
                Function<No, R> no) {
            return no.apply(this);
        }
    }
}
