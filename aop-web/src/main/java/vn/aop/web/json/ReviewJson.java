package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** A monthly review for programs; every field is told in {@code docs/json.md}. */
record ReviewJson(
        PlanJson plan,
        String today,
        String month,
        String currency,
        List<MessageJson> cautions,
        List<GoalJson> goals,
        List<AccountJson> accounts,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MeasureJson> measures,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<SalesJson> sales,
        YearOnYearJson yearOnYear,
        List<KpiJson> kpis,
        List<BudgetJson> budget,
        List<PersonJson> people,
        List<WarningJson> risks,
        List<WarningJson> assumptions,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                List<ResponsesAsJson.ResponseEffectJson> responses,
        RowsJson rows,
        RecordsJson records,
        SummaryJson summary,
        CashAndStockJson cashAndStock) {

    /** What the review comes down to. */
    record SummaryJson(
            MessageJson heldBack,
            List<String> goalsInDoubt,
            List<String> deviations,
            WithoutReserveJson withoutReserve,
            BudgetWatchJson budget) {}

    record WithoutReserveJson(
            String reserve,
            String gap,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {}

    record BudgetWatchJson(
            List<String> passed, List<String> early, int atTheEnd, int lasting, int unknown) {}

    record RecordsJson(
            String endsEarly,
            List<GapJson> daysMissing,
            List<MissingJson> missing,
            List<String> notSpent,
            List<String> notReceived,
            List<UnbudgetedJson> unbudgeted,
            List<String> provisionalCosts) {}

    record GapJson(String what, String from, String to) {}

    record MissingJson(
            String what,
            String month,
            String how,
            String expected,
            String recorded,
            String from,
            String to,
            MessageJson why) {}

    record UnbudgetedJson(String account, boolean comesIn, String amount) {}

    record GoalJson(
            String id,
            TextJson name,
            String metric,
            String unit,
            String bound,
            int rank,
            boolean core,
            String target,
            String planToDate,
            String actualToDate,
            LandingJson landing,
            String status,
            MessageJson why,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional,
            String attention,
            SignalJson signal) {}

    record LandingJson(
            String mean,
            String planRemaining,
            String performanceCarried,
            String lastYearShape,
            String chosen,
            BandJson band) {}

    record BandJson(String low, String high) {}

    record AccountJson(
            String account,
            String channel,
            String group,
            VarianceJson month,
            VarianceJson toDate,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {}

    record MeasureJson(
            String measure,
            TextJson name,
            String channel,
            String unit,
            @JsonInclude(JsonInclude.Include.NON_NULL) String kind,
            VarianceJson month,
            VarianceJson toDate,
            String lastYear,
            String change,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    /** Why sales differ from the plan, over some months. */
    record SalesJson(
            String from,
            String to,
            String measure,
            PartsJson revenue,
            PartsJson grossProfit,
            List<SalesLineJson> lines) {}

    record SalesLineJson(
            String channel,
            String group,
            String kind,
            String plannedUnits,
            String actualUnits,
            PartsJson revenue,
            PartsJson grossProfit) {}

    record PartsJson(
            String quantity,
            String mix,
            String price,
            String cost,
            String unpriced,
            String total) {}

    record VarianceJson(String plan, String actual, String variance, Boolean favourable) {}

    record YearOnYearJson(
            String actual,
            AgainstJson plain,
            AgainstJson withTet,
            AgainstJson together,
            AgainstJson aroundTet,
            MessageJson assumption,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record AgainstJson(String lastYear, String change, MessageJson why) {}

    record KpiJson(
            String id,
            TextJson name,
            String metric,
            String unit,
            String bound,
            String value,
            String toDate,
            String target,
            String status,
            MessageJson why,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional,
            String attention,
            SignalJson signal) {}

    record BudgetJson(
            String id,
            TextJson name,
            String account,
            String channel,
            String group,
            String limit,
            String planned,
            String plannedToDate,
            String spent,
            String left,
            String expected,
            @JsonInclude(JsonInclude.Include.NON_NULL) FlexibleJson flexible,
            String usedUpIn,
            String alarm,
            MessageJson why,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record FlexibleJson(String allowed, String ofVolume, String ofSpending, String year) {}

    record PersonJson(
            String id,
            TextJson name,
            String available,
            String effort,
            @JsonInclude(JsonInclude.Include.NON_NULL) String routine,
            String left,
            boolean overloaded,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record WarningJson(
            String id,
            TextJson name,
            String metric,
            String unit,
            String side,
            String threshold,
            int months,
            String state,
            String awakeSince,
            List<SeenJson> watched,
            ResponseJson response) {}

    record SeenJson(
            String month,
            String value,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {}

    record ResponseJson(TextJson what, String cost, String reserve) {}
}
