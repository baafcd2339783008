package vn.aop.core.text;

import java.util.List;
import java.util.Optional;

/**
 * A place in a plan, or in whatever else a planner wrote: the way that leads there, step by step. A
 * step is a key, the id of an element, or an item's index, 0 for the first.
 *
 * <pre>{@code
 * Place months = Place.line("online_ads").then("months", "3");   // budget/online_ads/months/3
 * Place.line("online_ads").covers(months);                      // true
 * Place.of("budget/online_ads/months/3").equals(months);        // true
 * }</pre>
 *
 * <p>Law: a place is what its text says: {@code Place.of(place.toString())} equals it.
 *
 * @param steps the steps, none of them with a {@code /}; none for the whole
 */
public record Place(List<String> steps) {

    /** The plan, or the file, as a whole; its text is empty. */
    public static final Place WHOLE = new Place(List.of());

    private static final Place GOALS = of("goals");
    private static final Place BUDGET = of("budget");
    private static final Place ACTIONS = of("actions");
    private static final Place PEOPLE = of("resources/people");
    private static final Place RISKS = of("risks");
    private static final Place KPIS = of("kpis");
    private static final Place ASSUMPTIONS = of("assumptions");
    private static final Place PUT_OFF = of("direction/notThisYear");
    private static final Place GROUPS = of("company/groups");
    private static final Place CHANNELS = of("company/channels");
    private static final Place ACCOUNTS = of("company/accounts");

    public Place {
        steps = List.copyOf(steps);
        boolean isEmpty = steps.size() == 1 && steps.get(0).isEmpty();
        if (isEmpty || hasSlash(steps)) {
            throw new IllegalArgumentException(
                    "The steps %s are no place; give each by itself, without /".formatted(steps));
        }
    }

    private static boolean hasSlash(List<String> steps) {
        for (String step : steps) {
            if (step.indexOf('/') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the place that a text says, for example {@code goals/G1}; empty for the whole. */
    public static Place of(String text) {
        return text.isEmpty() ? WHOLE : new Place(List.of(text.split("/", -1)));
    }

    /** Returns the place of a goal. */
    public static Place goal(String id) {
        return GOALS.then(id);
    }

    /** Returns the place of a budget line. */
    public static Place line(String id) {
        return BUDGET.then(id);
    }

    /** Returns the place of an action. */
    public static Place action(String id) {
        return ACTIONS.then(id);
    }

    /** Returns the place of a person. */
    public static Place person(String id) {
        return PEOPLE.then(id);
    }

    /** Returns the place of a risk. */
    public static Place risk(String id) {
        return RISKS.then(id);
    }

    /** Returns the place of a KPI. */
    public static Place kpi(String id) {
        return KPIS.then(id);
    }

    /** Returns the place of an assumption. */
    public static Place assumption(String id) {
        return ASSUMPTIONS.then(id);
    }

    /** Returns the place of something put off. */
    public static Place putOff(String id) {
        return PUT_OFF.then(id);
    }

    /** Returns the place of a product group. */
    public static Place group(String id) {
        return GROUPS.then(id);
    }

    /** Returns the place of a channel. */
    public static Place channel(String id) {
        return CHANNELS.then(id);
    }

    /** Returns the place of an account. */
    public static Place account(String id) {
        return ACCOUNTS.then(id);
    }

    /**
     * Returns the place that further steps lead to from here.
     *
     * @throws IllegalArgumentException if a step has a {@code /}
     */
    public Place then(String... further) {
        String[] all = steps.toArray(new String[steps.size() + further.length]);
        System.arraycopy(further, 0, all, steps.size(), further.length);
        return new Place(List.of(all));
    }

    /** Returns the place of an item of the list that is here, 0 for the first. */
    public Place then(int index) {
        return then(Integer.toString(index));
    }

    /** Returns a place seen from here, as a place seen from the whole. */
    public Place then(Place within) {
        return then(within.steps.toArray(String[]::new));
    }

    /** Returns whether this is the whole. */
    public boolean isWhole() {
        return steps.isEmpty();
    }

    /**
     * Returns whether another place is this one or lies within it; the whole covers every place.
     */
    public boolean covers(Place other) {
        int own = steps.size();
        return other.steps.size() >= own && other.steps.subList(0, own).equals(steps);
    }

    /** Returns whether this and another place have something in common: one covers the other. */
    public boolean overlaps(Place other) {
        return covers(other) || other.covers(this);
    }

    /** Returns where a place within this one is, seen from here; empty where it is not within. */
    public Optional<Place> wayTo(Place within) {
        return Optional.of(within)
                .filter(this::covers)
                .map(it -> new Place(it.steps.subList(steps.size(), it.steps.size())));
    }

    /** Returns the place that holds this one; empty for the whole. */
    public Optional<Place> holder() {
        return Optional.of(steps)
                .filter(it -> !it.isEmpty())
                .map(it -> new Place(it.subList(0, it.size() - 1)));
    }

    /** Returns the steps with {@code /} between them, as {@link #of} reads them. */
    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
