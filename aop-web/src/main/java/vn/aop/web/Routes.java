package vn.aop.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import vn.aop.web.cases.CasePages;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.page.Assets;
import vn.aop.web.page.ErrorPages;
import vn.aop.web.page.Languages;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Refusal;
import vn.aop.web.page.SecurityHeaders;
import vn.aop.web.plan.PlanPage;
import vn.aop.web.projection.ProjectionPages;
import vn.aop.web.review.ReviewPages;

/** Every address of the web pages, in the order a visitor meets them. */
final class Routes {

    private final Languages languages;
    private final Assets assets;
    private final ErrorPages errors;
    private final CasePages cases;
    private final PlanPage plan;
    private final ProjectionPages projection;
    private final ReviewPages review;

    Routes(Languages languages) {
        this.languages = languages;
        this.assets = Assets.shipped();
        Pages pages = new Pages(assets);
        OpenCases open = new OpenCases();
        this.errors = new ErrorPages(pages);
        this.cases = new CasePages(open, pages);
        this.plan = new PlanPage(open, pages);
        this.projection = new ProjectionPages(open, pages);
        this.review = new ReviewPages(open, pages);
    }

    void addTo(RoutesConfig routes) {
        routes.before(SecurityHeaders::add);
        routes.before(languages::choose);

        show(routes, "/", cases::list);
        show(routes, "/cases", cases::list);
        show(routes, "/cases/{case}", cases::story);
        show(routes, "/cases/{case}/plan", plan::show);
        show(routes, "/cases/{case}/projection", projection::show);
        show(routes, "/cases/{case}/projection/why/<number>", projection::why);
        show(routes, "/cases/{case}/review", review::show);
        show(routes, "/cases/{case}/review/why/<number>", review::why);

        show(routes, "/assets/{version}/<file>", assets::serve);
        show(routes, "/favicon.ico", assets::favicon);

        routes.exception(Refusal.class, errors::refused);
        routes.exception(HttpResponseException.class, errors::unanswered);
        routes.exception(Exception.class, errors::failed);
    }

    /** Answers GET, and HEAD with the same status and headers. */
    private static void show(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
