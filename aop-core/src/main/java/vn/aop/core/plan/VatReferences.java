package vn.aop.core.plan;

import java.util.List;
import java.util.Optional;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Company;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.RevenueDefinition.Part;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Checks what a plan says of value added tax: that it leads to its parts, and fits together. */
final class VatReferences {

    private static final Place VAT = Place.of("company/vat");

    private final Company company;
    private final References references;

    VatReferences(Company company, References references) {
        this.company = company;
        this.references = references;
    }

    void check(RevenuePlan revenue, Baseline baseline, List<BudgetLine> budget) {
        company.vat().ifPresent(vat -> check(vat, revenue.definition(), baseline));
        budget.forEach(this::check);
        references.money(
                Place.of("baseline/openingVat"), baseline.openItems().vat().stream().toList());
    }

    private void check(Vat vat, Optional<RevenueDefinition> definition, Baseline baseline) {
        List<String> groups = company.groups().stream().map(ProductGroup::id).toList();
        references.known(VAT.then("rates"), "group", vat.sales().byGroup().keySet(), groups);
        if (vat instanceof Vat.Deduction deduction) {
            references.known(
                    VAT.then("purchaseRates"),
                    "group",
                    deduction.bought().byGroup().keySet(),
                    groups);
        } else if (vat instanceof Vat.Direct direct) {
            references.known(
                    VAT.then("withheldBy"),
                    "channel",
                    direct.withheldBy(),
                    company.channels().stream().map(Channel::id).toList());
            checkOpening(baseline);
            checkAccounts();
        }
        Part meant = vat.isCost() ? Part.INCLUDED : Part.EXCLUDED;
        definition
                .filter(it -> it.tax() != meant)
                .ifPresent(
                        it ->
                                references.report(
                                        Place.of("revenue/definition").then("tax"),
                                        Message.of(
                                                vat.isCost()
                                                        ? "plan.vat-in-revenue"
                                                        : "plan.vat-not-in-revenue")));
    }

    private void checkOpening(Baseline baseline) {
        baseline.openItems()
                .vat()
                .filter(it -> it.isNegative())
                .ifPresent(
                        it ->
                                references.report(
                                        Place.of("baseline/openingVat").then("carriedForward"),
                                        Message.of("plan.vat-nothing-carried")));
    }

    private void checkAccounts() {
        company.ownAccounts().stream()
                .filter(it -> it.id().equals(Vat.COST.id()))
                .forEach(
                        it ->
                                references.report(
                                        Place.account(it.id()),
                                        Message.of("plan.vat-account").with("id", it.id())));
    }

    private void check(BudgetLine line) {
        Place where = Place.line(line.id());
        AccountKind kind = line.line().account().kind();
        if (line.line().account().equals(Vat.COST)) {
            references.report(
                    where.then("account"),
                    Message.of("plan.vat-budgeted").with("account", Vat.COST.id()));
        }
        if (line.vatRate().isPresent()) {
            boolean isDeducted = company.vat().filter(it -> !it.isCost()).isPresent();
            boolean carriesTax = kind != AccountKind.PERSONNEL && !kind.isFlow();
            if (!isDeducted) {
                references.report(where.then("vatRate"), Message.of("plan.vat-not-deducted"));
            } else if (!carriesTax) {
                references.report(
                        where.then("vatRate"),
                        Message.of("plan.vat-carries-none").with("account", kind.id()));
            }
        }
    }
}
