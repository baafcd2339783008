package vn.aop.cases;

import java.time.LocalDate;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.core.decision.Proposal;
import vn.aop.core.plan.Plan;

/**
 * Proposals of BabyCare House as they would be asked in September: what the story asks in spring,
 * some months later, when August is recorded.
 */
public enum Autumn {
    /** A yes. */
    EXCLUSIVE_OFFER(
            """
            aop: 1
            what: {vi: Bán độc quyền online dòng ăn dặm, en: Exclusive online sale of a weaning range}
            reason: {vi: Chiết khấu thêm 2.5 điểm, en: 2.5 points more discount}
            evidence: {vi: Thư chào hàng, en: The offer}
            tags: [supplier]
            changes:
              - changeMargin: {channel: online, group: weaning, from: 2026-10, to: 2026-12, margin: 0.41}
              - addAction:
                  id: P6
                  name: {vi: Giới thiệu dòng ăn dặm, en: Introduce the weaning range}
                  owner: hoa
                  goals: [G3, G1]
                  from: 2026-10
                  to: 2026-12
                  milestones:
                    - {name: {vi: Sáu bài đã đăng, en: Six posts are published}, month: 2026-11}
                  uses:
                    - {line: store_marketing, amount: 1000000}
                  effort: {hoa: 1}
                  effects:
                    - {channel: online, group: weaning, lift: 0.04, rampMonths: 2, lasts: false}
            """),
    /** By the plan a yes; on the estimate its line is overspent: a yes on conditions. */
    TIKTOK_TRIAL(
            """
            aop: 1
            what: {vi: Thử bán trên TikTok Shop ba tháng, en: A trial on TikTok Shop}
            reason: {vi: Khách hỏi, en: Customers ask}
            evidence: {vi: 'Đếm được 212 trên 640 bình luận', en: 'Counted 212 of 640 comments'}
            tags: [tiktok, channel]
            changes:
              - addAction:
                  id: P3
                  name: {vi: Thử TikTok Shop, en: TikTok Shop trial}
                  owner: minh
                  goals: [G2, G1]
                  from: 2026-10
                  to: 2026-12
                  milestones:
                    - {name: {vi: Xem kết quả, en: Look at the result}, month: 2026-11}
                  uses:
                    - {line: online_ads, amount: 4000000}
                  effort: {minh: 3, tam: 1}
                  effects:
                    - {channel: online, group: clothing, lift: 0.10, rampMonths: 2, lasts: false}
                    - {channel: online, group: toys, lift: 0.10, rampMonths: 2, lasts: false}
            """),
    /** A yes on conditions. */
    FORMULA_STOCK_UP(
            """
            aop: 1
            what: {vi: Gom sữa bột trước khi hãng tăng giá, en: Buy formula ahead of the price rise}
            reason: {vi: Giữ được biên thêm ba tháng, en: It keeps our margin for three months}
            evidence: {vi: Thông báo của nhà phân phối, en: The distributor's notice}
            tags: [stock]
            changes:
              - raiseBudget: {line: buy_formula, amounts: {2026-09: 120000000}}
              - cutBudget: {line: buy_formula, amounts: {2026-10: 40000000, 2026-11: 40000000, 2026-12: 40000000}}
              - changeMargin: {channel: store, group: formula, from: 2026-10, to: 2026-12, margin: 0.265}
            """),
    /** A no. */
    DIAPER_SALE(
            """
            aop: 1
            what: {vi: Giảm 15% tã bỉm hai tháng, en: 15% off diapers for two months}
            reason: {vi: Tiệm khác đang giảm, en: A competitor does it}
            tags: [price-cut]
            changes:
              - changePrice: {group: diapers, from: 2026-10, to: 2026-11, change: -0.15}
              - addAction:
                  id: P1
                  name: {vi: Đợt giảm giá tã, en: Diaper sale}
                  owner: hoa
                  goals: [G1]
                  from: 2026-10
                  to: 2026-11
                  uses:
                    - {line: store_marketing, amount: 8000000}
                  effort: {hoa: 1}
                  effects:
                    - {group: diapers, lift: 0.20, rampMonths: 0, lasts: false}
            """);

    /** The day on which it is asked. */
    static final LocalDate DAY = LocalDate.of(2026, 9, 6);

    private final String text;

    Autumn(String text) {
        this.text = text;
    }

    Proposal proposal(Plan plan) {
        return BrokenFile.unless(ProposalFile.read(name(), text, plan)).proposal().on(DAY);
    }
}
