package vn.aop.core.limit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries the laws of a class that say how often one time in {@code test.oneIn}, which is 10 with
 * {@code -Pquick}, and at least a few times. Laws that do not say follow {@code test.tries}.
 */
@SuppressWarnings("exports") // public, because jqwik makes it and lies outside of the module
public final class FewerTries implements AroundPropertyHook {

    private static final int ONE_IN = Integer.getInteger("test.oneIn", 1);
    private static final int LEAST = 5;

    /** Made by jqwik. */
    public FewerTries() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
            PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes()
                .tries()
                .ifPresent(
                        said ->
                                context.attributes()
                                        .setTries(Math.min(said, Math.max(LEAST, said / ONE_IN))));
        return property.execute();
    }
}
