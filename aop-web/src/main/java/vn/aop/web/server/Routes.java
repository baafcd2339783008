package vn.aop.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import vn.aop.cases.Cases;
import vn.aop.cases.check.RuleBook;
import vn.aop.web.cases.CasePages;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.cases.TodayPage;
import vn.aop.web.checks.CaseChecks;
import vn.aop.web.checks.CheckPages;
import vn.aop.web.checks.RulePages;
import vn.aop.web.compare.ComparePage;
import vn.aop.web.copy.Copies;
import vn.aop.web.copy.NotKept;
import vn.aop.web.copy.UnreadableCopy;
import vn.aop.web.desk.DeskPages;
import vn.aop.web.history.HistoryPage;
import vn.aop.web.page.Assets;
import vn.aop.web.page.ErrorPages;
import vn.aop.web.page.Languages;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Refusal;
import vn.aop.web.page.SameOrigin;
import vn.aop.web.page.SecurityHeaders;
import vn.aop.web.page.SiteOrigin;
import vn.aop.web.page.Turns;
import vn.aop.web.plan.PlanPage;
import vn.aop.web.projection.ProjectionPages;
import vn.aop.web.review.ReviewPages;
import vn.aop.web.serving.BrokenAddress;
import vn.aop.web.serving.UnreadForm;
import vn.aop.web.story.StoryPage;

/** Every address of the web pages, in the order a visitor meets them. */
final class Routes {

    private final Languages languages;
    private final SecurityHeaders headers;
    private final SameOrigin sameOrigin;
    private final Assets assets;
    private final ErrorPages errors;
    private final CasePages cases;
    private final StoryPage story;
    private final TodayPage today;
    private final PlanPage plan;
    private final ProjectionPages projection;
    private final ReviewPages review;
    private final CheckPages checks;
    private final RulePages rules;

    private final DeskPages desk;
    private final HistoryPage history;
    private final ComparePage compare;

    Routes(
            Languages languages,
            Optional<SiteOrigin> published,
            Supplier<Cases> cases,
            Copies copies,
            Clock clock) {
        this.languages = languages;
        this.headers = new SecurityHeaders(published);
        this.sameOrigin = new SameOrigin(published);
        this.assets = Assets.shipped();
        RuleBook book = RuleBook.installed();
        Pages pages = new Pages(assets, book.problems());
        OpenCases open = new OpenCases(cases, copies);
        this.errors = new ErrorPages(pages);
        this.cases = new CasePages(open, pages);
        this.today = new TodayPage(open);
        Turns turns = new Turns(clock);
        CaseChecks looked = new CaseChecks(book, turns);
        this.story = new StoryPage(open, looked, pages);
        this.plan = new PlanPage(open, looked, turns, pages);
        this.projection = new ProjectionPages(open, looked, pages);
        this.checks = new CheckPages(open, looked, pages);
        this.rules = new RulePages(book, pages);
        this.desk = new DeskPages(open, book, pages, errors, turns);
        this.review = new ReviewPages(open, looked, pages);
        this.history = new HistoryPage(open, book, pages, turns);
        this.compare = new ComparePage(open, book, pages, turns);
    }

    void addTo(RoutesConfig routes) {
        routes.before(headers::add);
        routes.before(languages::choose);
        routes.before(UnreadForm::refuse);
        routes.before(BrokenAddress::refuse);

        show(routes, "/", cases::list);
        show(routes, "/cases", cases::list);
        show(routes, "/cases/{case}", story::show);
        change(routes, "/cases/{case}/today", today::change);
        show(routes, "/cases/{case}/plan", plan::show);
        show(routes, "/cases/{case}/projection", projection::show);
        show(routes, "/cases/{case}/projection/why/<number>", projection::why);
        show(routes, "/cases/{case}/checks", checks::show);
        show(routes, "/cases/{case}/checks/try", checks::toTrial);
        change(routes, "/cases/{case}/checks/try", checks::look);
        change(routes, "/cases/{case}/checks/try/file", checks::download);
        show(routes, "/cases/{case}/desk", desk::show);
        change(routes, "/cases/{case}/desk/verdict", desk::verdict);
        change(routes, "/cases/{case}/desk/accept", desk::accept);
        change(routes, "/cases/{case}/desk/log", desk::log);
        change(routes, "/cases/{case}/desk/log/{entry}/decided", desk::decided);
        change(routes, "/cases/{case}/desk/log/{entry}", desk::outcome);
        show(routes, "/cases/{case}/review", review::show);
        show(routes, "/cases/{case}/review/why/<number>", review::why);
        show(routes, "/cases/{case}/history", history::show);
        show(routes, "/cases/{case}/compare", compare::show);

        show(routes, "/checks", rules::list);
        show(routes, "/checks/{rule}", rules::rule);
        show(routes, "/lessons/{topic}", rules::lesson);

        show(routes, "/assets/{version}/<file>", assets::serve);
        show(routes, "/favicon.ico", assets::favicon);

        routes.exception(Refusal.class, errors::refused);
        routes.exception(UnreadableCopy.class, errors::unreadable);
        routes.exception(NotKept.class, errors::notKept);
        routes.exception(HttpResponseException.class, errors::unanswered);
        routes.exception(Exception.class, errors::failed);
    }

    /** Answers POST, from these pages only. */
    private void change(RoutesConfig routes, String path, Handler handler) {
        routes.post(
                path,
                ctx -> {
                    sameOrigin.require(ctx);
                    handler.handle(ctx);
                });
    }

    /** Answers GET, and HEAD with the same status and headers. */
    private static void show(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
