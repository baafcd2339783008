package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.CaseShelf;
import vn.aop.cases.Cases;

/** A flower shop that also counts its bouquets; in January 120 are planned and 110 were sold. */
class CountedPagesTest {

    @TempDir Path temp;

    private WebVisitor visitor() {
        FlowerShop.in(temp)
                .with(
                        "plan.yaml",
                        "  scale: small\n",
                        "  scale: small\n  measures:\n    - {id: bouquets, name: {vi: Bó hoa, en:"
                                + " Bouquets}, unit: {vi: bó, en: bouquets}, sold: true}\n")
                .with(
                        "plan.yaml",
                        "year: {from: 2026-01}\n",
                        "year: {from: 2026-01}\nmeasures:\n  - {measure: bouquets, channel: tiem,"
                                + " months: [120, 130, 150, 120, 120, 120, 120, 120, 120, 140, 140,"
                                + " 160]}\n")
                .with(
                        "sales.csv",
                        "date,account,channel,group,amount\n",
                        "date,account,channel,group,amount\n2026-01-31,bouquets,tiem,,110\n");
        return new WebVisitor(new CaseShelf(Cases.shipped(), List.of(temp)));
    }

    @Test
    void the_review_holds_what_is_counted_against_the_plan() {
        try (WebVisitor visitor = visitor()) {
            String page = visitor.get("/cases/tiem-hoa/review?month=2026-01&lang=en").body();

            assertThat(page).contains("id=\"measures-table\"", "Bouquets", "110 bouquets");
            assertThat(page).contains("120 bouquets", "−10 bouquets");
        }
    }

    /**
     * 110 bouquets in place of 120: the parts stand beside each other, and each can be asked why.
     */
    @Test
    void the_review_tells_why_sales_differ_where_pieces_are_counted() {
        try (WebVisitor visitor = visitor()) {
            String page = visitor.get("/cases/tiem-hoa/review?month=2026-01&lang=vi").body();

            assertThat(page)
                    .contains("id=\"sales-table\"", "Do bán nhiều hay ít món", "Do giá bán")
                    .contains("sales/month/revenue/price", "sales/to-date/profit/total");
        }
    }

    @Test
    void a_month_that_was_not_counted_is_told_and_not_nothing() {
        try (WebVisitor visitor = visitor()) {
            String page = visitor.get("/cases/tiem-hoa/review?month=2026-02&lang=en").body();

            assertThat(page).contains("There are no counts of: Bouquets");
        }
    }

    @Test
    void the_projection_tells_planned_counts_month_by_month() {
        try (WebVisitor visitor = visitor()) {
            String page = visitor.get("/cases/tiem-hoa/projection?lang=vi").body();

            assertThat(page).contains("id=\"counts\"", "Bó hoa", "160 bó", "1.560 bó");
        }
    }

    @Test
    void a_plan_that_counts_nothing_shows_nothing_of_it() {
        try (WebVisitor visitor = new WebVisitor(new CaseShelf(Cases.shipped(), List.of()))) {
            assertThat(visitor.get("/cases/babycare-house/review?month=2026-03").body())
                    .doesNotContain("measures-table", "sales-table");
            assertThat(visitor.get("/cases/babycare-house/projection").body())
                    .doesNotContain("id=\"counts\"");
        }
    }
}
