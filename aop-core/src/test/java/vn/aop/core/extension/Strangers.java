package vn.aop.core.extension;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.desk.Policy;
import vn.aop.core.text.Place;

/** What others may have written, sound and not. */
public final class Strangers {

    private Strangers() {}

    abstract static class Stranger implements Rule {

        private final String id;

        Stranger(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Severity severity() {
            return Severity.WORTH_KNOWING;
        }

        @Override
        public Topic topic() {
            return Topic.BUDGET;
        }

        @Override
        public List<Finding> check(CheckContext context) {
            return List.of(Finding.of(this, Place.of("budget")));
        }
    }

    /** A sound rule. */
    public static final class RainySeason extends Stranger {
        public RainySeason() {
            super("rainy-season");
        }
    }

    /** Has the id of a rule of its own jar. */
    public static final class RainyAgain extends Stranger {
        public RainyAgain() {
            super("rainy-season");
        }
    }

    /** Has the id of a built-in rule. */
    public static final class TooMany extends Stranger {
        public TooMany() {
            super("too-many-goals");
        }
    }

    /** Has an id that cannot stand in a plan. */
    public static final class Spaced extends Stranger {
        public Spaced() {
            super("Rainy season");
        }
    }

    /** Does not say how much it asks. */
    public static final class Silent extends Stranger {
        public Silent() {
            super("silent");
        }

        @Override
        public Severity severity() {
            return null;
        }
    }

    /** Cannot be made. */
    public static final class Throwing extends Stranger {
        public Throwing() {
            super("throwing");
            throw new IllegalStateException("no rain data");
        }
    }

    /** Cannot be linked: what it extends is in no jar. */
    public static final class Unlinkable extends Stranger {
        public Unlinkable() {
            super("unlinkable");
        }
    }

    /** Needs a class at work that is in no jar. */
    public static final class Lacking extends Stranger {
        public Lacking() {
            super("lacking");
        }

        @Override
        public List<Finding> check(CheckContext context) {
            throw new NoClassDefFoundError("com/example/Rain");
        }
    }

    /** Answers with nothing at all. */
    public static final class Null extends Stranger {
        public Null() {
            super("null-rule");
        }

        @Override
        public List<Finding> check(CheckContext context) {
            return null;
        }
    }

    /** A sound criterion. */
    public static final class Weather implements DecisionCriterion {
        public Weather() {}

        @Override
        public String id() {
            return "weather";
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            return List.of(Judgement.of(id(), Outcome.NOTE, Place.WHOLE, "ground.weather"));
        }
    }

    /** Has the id of a built-in criterion. */
    public static final class OtherFloor implements DecisionCriterion {
        public OtherFloor() {}

        @Override
        public String id() {
            return "cash-floor";
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            return List.of();
        }
    }

    /** Breaks off on every proposal. */
    public static final class Storm implements DecisionCriterion {
        public Storm() {}

        @Override
        public String id() {
            return "storm";
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            throw new IllegalStateException("no radar");
        }
    }

    /** Refuses everything. */
    public static final class NeverYes implements Policy {
        public NeverYes() {}

        @Override
        public Answer answer(List<Judgement> judgements) {
            return Answer.NO;
        }
    }

    /** Answers nothing. */
    public static final class NoAnswer implements Policy {
        public NoAnswer() {}

        @Override
        public Answer answer(List<Judgement> judgements) {
            return null;
        }
    }
}
