package vn.aop.web.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.page.Refusal;

/** The shipped cases, each opened when it is first asked for and kept from then on. */
public final class OpenCases {

    private final Map<String, OpenCase> opened = new ConcurrentHashMap<>();

    /** Returns all cases, in the order in which to offer them. */
    List<OpenCase> all() {
        return Cases.all().stream().map(this::open).toList();
    }

    /**
     * Returns the case with an id.
     *
     * @throws Refusal if there is none
     */
    public OpenCase find(String id) {
        return Optional.ofNullable(opened.get(id))
                .or(() -> Cases.find(id).map(this::open))
                .orElseThrow(OpenCases::unknown);
    }

    private static Refusal unknown() {
        List<String> known = Cases.all().stream().map(Case::id).toList();
        return Refusal.notFound(Message.of("error.no-case", "cases", known));
    }

    private OpenCase open(Case shipped) {
        return opened.computeIfAbsent(shipped.id(), id -> read(shipped));
    }

    private static OpenCase read(Case shipped) {
        Plan plan = shipped.plan();
        return new OpenCase(
                shipped.id(),
                shipped.title(),
                shipped.summary(),
                Text.of(shipped.story(Language.VI), shipped.story(Language.EN)),
                plan,
                actuals(shipped, plan));
    }

    private static Actuals actuals(Case shipped, Plan plan) {
        return ActualsImport.into(
                        plan.company().vocabulary(), plan.company().currency(), plan.year())
                .read(shipped.files().actuals(), shipped.actualsResource())
                .value()
                .map(ImportReport::actuals)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The sales of " + shipped.id() + " are broken"));
    }
}
