package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.aop.core.check.CheckReport;
import vn.aop.core.limit.Limits;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.PageAddresses;

/**
 * What the rules say of a plan, to be told beside that of which they say it.
 *
 * @param all every finding with its place, those that ask the most first
 * @param address the address of the checks
 * @param unfinished for how many rules there was no time
 */
public record Beside(List<Placed> all, String address, int unfinished) {

    /** Rules that speak of a part of the projection, whatever place of the plan they name. */
    private static final Map<String, Set<String>> SPEAKING_OF =
            Map.of(
                    "cash",
                    Set.of(
                            "overspends-cash",
                            "no-reserve",
                            "reserve-too-small",
                            "response-unaffordable"),
                    "stock",
                    Set.of("purchases-miss-sales", "overstock", "purchases-over-margin-room"),
                    "capacity",
                    Set.of("overloaded-month", "owner-bottleneck", "nobody-named"));

    /**
     * A finding with its place.
     *
     * @param rule the id of the rule
     * @param spot the place on the page of the plan, for example {@code goals-G1}; {@code plan} for
     *     the plan as a whole
     * @param remark what it says
     */
    public record Placed(String rule, String spot, Remark remark) {

        public Placed {
            requireNonNull(rule, "rule");
            requireNonNull(spot, "spot");
            requireNonNull(remark, "remark");
        }
    }

    public Beside {
        all = List.copyOf(all);
        requireNonNull(address, "address");
    }

    static Beside of(CheckReport report, OpenCase open, RuleWords words) {
        PlanSpots spots = new PlanSpots(open, words.wording());
        return new Beside(
                report.findings().stream()
                        .flatMap(
                                it ->
                                        spots.spot(it.where()).stream()
                                                .map(
                                                        spot ->
                                                                new Placed(
                                                                        it.rule(),
                                                                        spot,
                                                                        Remark.of(it, words))))
                        .toList(),
                PageAddresses.checks(open.id()),
                report.unfinished().size());
    }

    /** Returns for how long the rules may read, in seconds. */
    public int seconds() {
        return Limits.SECONDS.most();
    }

    /** Returns what is said of a spot itself: of an element, or of a part as a whole. */
    public List<Remark> at(String spot) {
        return remarks(it -> it.spot().equals(spot));
    }

    /** Returns what is said of a part and of everything in it, for example {@code goals}. */
    public List<Remark> within(String part) {
        return remarks(it -> it.spot().equals(part) || it.spot().startsWith(part + "-"));
    }

    /** Returns what is said of {@code cash}, {@code stock} or {@code capacity}. */
    public List<Remark> about(String subject) {
        return remarks(it -> SPEAKING_OF.get(subject).contains(it.rule()));
    }

    private List<Remark> remarks(Predicate<Placed> wanted) {
        return all.stream().filter(wanted).map(Placed::remark).toList();
    }
}
