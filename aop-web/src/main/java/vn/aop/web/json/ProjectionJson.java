package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Finding;

/** What a plan leads to, for programs; every field is told in {@code docs/json.md}. */
record ProjectionJson(
        PlanJson plan,
        String currency,
        List<String> months,
        List<AccountJson> profitAndLoss,
        List<PartJson> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MeasureJson> measures,
        CashJson cash,
        @JsonInclude(JsonInclude.Include.NON_NULL) VatJson vat,
        List<StockJson> stock,
        List<CapacityJson> capacity,
        List<BridgeJson> bridges,
        List<CoverageJson> coverage,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                List<ResponsesAsJson.ResponseEffectJson> responses,
        List<MessageJson> cautions,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {

    record AccountJson(
            String account,
            String channel,
            String group,
            List<String> months,
            String year,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record PartJson(
            String channel,
            String group,
            String revenue,
            String lastYear,
            String growth,
            String share,
            String grossProfit,
            String margin,
            String contribution,
            String contributionMargin,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record MeasureJson(
            String measure,
            TextJson name,
            String channel,
            String unit,
            @JsonInclude(JsonInclude.Include.NON_NULL) String kind,
            List<String> months,
            String year,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record CashJson(
            List<CashMonthJson> months,
            ProfitToCashJson profitToCash,
            LowJson low,
            boolean fallingAllYear,
            String floor,
            List<String> belowFloor,
            List<DoubtJson> inDoubt) {}

    record DoubtJson(String rule, String where, String key, String text) {

        static DoubtJson of(Finding finding, Wording wording) {
            return new DoubtJson(
                    finding.rule(),
                    finding.where().toString(),
                    finding.message().key(),
                    wording.say(finding.message()));
        }
    }

    record CashMonthJson(
            String month,
            String opening,
            String receipts,
            String suppliers,
            String running,
            String capex,
            String tax,
            @JsonInclude(JsonInclude.Include.NON_NULL) String vat,
            String financing,
            String drawings,
            String closing) {}

    record ProfitToCashJson(List<CashStepsJson> months, CashStepsJson year) {}

    record CashStepsJson(
            @JsonInclude(JsonInclude.Include.NON_NULL) String month,
            String operatingProfit,
            String stock,
            String receivables,
            String paidAhead,
            String payables,
            String capex,
            String tax,
            @JsonInclude(JsonInclude.Include.NON_NULL) String vat,
            String financing,
            String drawings,
            String change) {}

    record VatJson(
            String method,
            String paid,
            String opening,
            List<VatMonthJson> months,
            VatMonthJson year,
            List<MessageJson> told) {}

    record VatMonthJson(
            @JsonInclude(JsonInclude.Include.NON_NULL) String month,
            String output,
            String input,
            String withheld,
            String net,
            String collected,
            String spent,
            String paid,
            String balance) {}

    record LowJson(String month, String wayDownFrom, String amount, List<CauseJson> causes) {}

    record CauseJson(String flow, String amount) {}

    record StockJson(
            String group,
            List<StockMonthJson> months,
            List<String> stockOut,
            List<String> overStock) {}

    record StockMonthJson(
            String month,
            String closing,
            String coverDays,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record CapacityJson(
            String person,
            String month,
            String available,
            String effort,
            @JsonInclude(JsonInclude.Include.NON_NULL) String routine,
            String left,
            String load,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record BridgeJson(
            String goal,
            String metric,
            String unit,
            String baseline,
            List<StepJson> steps,
            String plan,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record StepJson(
            String cause,
            String action,
            String amount,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record CoverageJson(
            String goal,
            String value,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}
}
