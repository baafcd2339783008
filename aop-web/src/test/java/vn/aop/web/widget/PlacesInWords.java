package vn.aop.web.widget;

import java.util.List;
import java.util.stream.IntStream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Origin;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.page.Pages;

/** Finds what the pages would say as the file writes it. */
public final class PlacesInWords {

    private PlacesInWords() {}

    /**
     * Returns the parts of a place in a plan for which there is no word. The files are written in
     * English, whose words may be the same; what has a Vietnamese word has an English one.
     */
    public static List<String> unsaid(Origin origin, Plan plan) {
        PlanPath path = PlanPath.parse(origin.place());
        String[] said =
                path.in(plan, Wording.of(Language.VI).with(Pages.class, "pages")).split(" › ");
        return IntStream.range(0, path.steps().size())
                .filter(it -> said.length > it && said[it].equals(path.steps().get(it)))
                .mapToObj(it -> String.join("/", path.steps().subList(0, it + 1)))
                .toList();
    }
}
