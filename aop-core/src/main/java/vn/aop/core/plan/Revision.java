package vn.aop.core.plan;

import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Something that makes another plan of a plan, or says why it cannot. The one kind that the system
 * knows is {@code vn.aop.core.change.Change}.
 */
public interface Revision {

    /** Returns the plan as it is after this, or every reason why it cannot be. */
    Validated<Plan, Problem> revise(Plan plan);

    /** A revision that can be told in one sentence, as every {@code Change} can. */
    interface Told extends Revision {

        /** Returns it as one sentence, with the names that a plan gives to what it speaks of. */
        Message sentence(Plan plan);
    }
}
