package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.FoundCase;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.web.copy.Copies;
import vn.aop.web.copy.Copy;
import vn.aop.web.copy.CopyId;
import vn.aop.web.copy.UnreadableCopy;
import vn.aop.web.page.Refusal;

/**
 * The cases, each opened when it is first asked for and kept until its author changes it, and
 * visitors' own copies of them. No visitor changes a case; who would change one changes a copy.
 */
public final class OpenCases {

    private static final String PLAN = "plan.yaml";

    private final Map<String, OpenCase> opened = new ConcurrentHashMap<>();
    private final Supplier<Cases> cases;
    private final Copies copies;
    private final RandomGenerator random;

    /** Opens the shipped cases; copies of them are kept in a place of their own. */
    public OpenCases(Copies copies) {
        this(always(Cases.shipped()), copies);
    }

    private static Supplier<Cases> always(Cases cases) {
        return () -> cases;
    }

    /** Opens cases as they are when they are asked for. */
    public OpenCases(Supplier<Cases> cases, Copies copies) {
        this(cases, copies, new SecureRandom());
    }

    /** Opens cases; the random numbers make the ids of copies, so nobody may foretell them. */
    public OpenCases(Supplier<Cases> cases, Copies copies, RandomGenerator random) {
        this.cases = requireNonNull(cases, "cases");
        this.copies = requireNonNull(copies, "copies");
        this.random = requireNonNull(random, "random");
    }

    /** Returns all cases that can be opened, in the order in which to offer them. */
    public List<OpenCase> all() {
        return cases.get().all().stream().map(this::open).toList();
    }

    /** Returns what cannot be opened until its author has mended it. */
    List<FoundCase> broken() {
        return cases.get().broken();
    }

    /**
     * Returns the case with an id, or the copy with it.
     *
     * @throws Refusal if there is none
     */
    public OpenCase find(String id) {
        Optional<CopyId> copy = CopyId.find(id);
        return copy.isPresent()
                ? copy.flatMap(this::kept).map(this::as).orElseThrow(OpenCases::noCopy)
                : shippedOn(id);
    }

    private OpenCase shippedOn(String id) {
        int at = id.indexOf(OpenCase.DAY);
        if (at < 0) {
            return shipped(id);
        }
        OpenCase open = shipped(id.substring(0, at));
        return open.on(ChosenDay.of(id.substring(at + 1), open.plan().year()));
    }

    private Optional<Copy> kept(CopyId id) {
        return copies.find(id).map(it -> new Copy(id, it));
    }

    private OpenCase shipped(String id) {
        Cases now = cases.get();
        return now.find(id).map(this::open).orElseThrow(() -> unknown(id, now));
    }

    /** Returns the copies with some ids, without those that are gone or cannot be read. */
    public List<OpenCase> own(List<CopyId> ids) {
        return ids.stream().flatMap(id -> readable(id).stream()).map(this::as).toList();
    }

    private Optional<Copy> readable(CopyId id) {
        try {
            return kept(id).filter(
                            it ->
                                    cases.get()
                                            .find(id.caseId())
                                            .filter(now -> fits(it, open(now).plan()))
                                            .isPresent());
        } catch (UnreadableCopy changedByHand) {
            // Its own pages tell what to mend; the list of all the others still has its use.
            return Optional.empty();
        }
    }

    /**
     * Returns a copy with the story and the sales of its case.
     *
     * @throws Refusal if the case is gone or broken, or has become one of other years or another
     *     currency than the copy
     */
    public OpenCase as(Copy copy) {
        OpenCase source = shipped(copy.id().caseId());
        if (!fits(copy, source.plan())) {
            throw Refusal.conflict(Message.of("error.other-case"));
        }
        return source.as(copy);
    }

    private static boolean fits(Copy copy, Plan now) {
        Plan then = copy.history().current();
        return then.year().equals(now.year())
                && then.company().currency().equals(now.company().currency());
    }

    /**
     * Changes a copy; of a shipped case, a copy is made and changed.
     *
     * @param change what to make of the copy as it is kept now; where it throws, nothing changes
     * @return the copy as it is from now on
     * @throws Refusal if there is no such case or copy
     * @throws ProblemsException if it takes more than its files may hold
     */
    public OpenCase alter(String id, UnaryOperator<Copy> change) {
        OpenCase before = find(id);
        return as(
                before.copy()
                        .map(own -> altered(own, change))
                        .orElseGet(() -> copyOf(before, change)));
    }

    /**
     * Makes it another day: for a copy from now on, for a shipped case in the address alone.
     *
     * @param day the day as a form writes it
     * @throws Refusal if there is no such case or copy, or it writes no day near the plan's year
     */
    OpenCase on(String id, String day) {
        OpenCase before = find(id);
        LocalDate chosen = ChosenDay.of(day, before.plan().year());
        return before.copy()
                .map(own -> altered(own, it -> it.with(before.today().on(chosen))))
                .map(this::as)
                .orElseGet(() -> shipped(before.caseId()).on(chosen));
    }

    private Copy altered(CopyId id, UnaryOperator<Copy> change) {
        return new Copy(
                id,
                copies.alter(
                        id,
                        now -> {
                            Workspace dated = now.with(as(new Copy(id, now)).today());
                            return change.apply(new Copy(id, dated)).workspace().playedOn(dated);
                        }));
    }

    private Copy copyOf(OpenCase source, UnaryOperator<Copy> change) {
        CopyId id = CopyId.another(source.caseId(), random);
        Workspace shipped =
                new Workspace(source.history(), source.log(), Optional.of(source.today()));
        Copy made = change.apply(new Copy(id, shipped));
        Copy copy = new Copy(id, made.workspace().playedOn(shipped));
        copies.create(id, copy.workspace());
        return copy;
    }

    private static Refusal unknown(String id, Cases now) {
        if (now.broken().stream().anyMatch(it -> it.id().equals(id))) {
            return Refusal.notFound(Message.of("error.broken-case").with("case", id));
        }
        List<String> known = now.all().stream().map(Case::id).toList();
        return Refusal.notFound(Message.of("error.no-case").with("cases", known));
    }

    /** A case that its author has changed is another one. */
    private OpenCase open(Case asked) {
        return opened.compute(
                asked.id(),
                (id, before) -> before != null && before.source() == asked ? before : read(asked));
    }

    private static Refusal noCopy() {
        return Refusal.notFound(Message.of("error.no-copy"));
    }

    private static OpenCase read(Case shipped) {
        Today today = Today.first(shipped.today());
        Workspace year = new Workspace(shipped.history(), shipped.decisions());
        PlanHistory history = year.history().on(today.day());
        return new OpenCase(
                shipped,
                shipped.id(),
                shipped.title(),
                shipped.summary(),
                Text.of(shipped.story(Language.VI), shipped.story(Language.EN)),
                year,
                history,
                DecisionLog.empty(),
                today,
                shipped.sales(history.current()),
                shipped.proposals());
    }
}
