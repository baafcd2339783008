package vn.aop.core.decision.criteria;

import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.text.Phrases;
import vn.aop.core.text.Text;
import vn.aop.core.text.Words;

/**
 * Reasons that sound like reasons and are reflexes, with the words by which they are known. They
 * are told gently and never decide.
 */
public enum Reflex {
    /** Somebody else does it. */
    COMPETITOR(
            "đối thủ",
            "bên cạnh cũng",
            "tiệm khác",
            "cửa hàng khác",
            "shop khác",
            "người ta",
            "ai cũng làm",
            "competitor",
            "everyone does",
            "everybody does",
            "others do",
            "other shops"),
    /** It might not come again. */
    FEAR_OF_MISSING(
            "sợ lỡ",
            "sợ mất cơ hội",
            "lỡ mất",
            "bỏ lỡ",
            "kẻo muộn",
            "không nhanh thì",
            "chỉ hôm nay",
            "đang hot",
            "theo trend",
            "afraid to miss",
            "miss out",
            "fomo",
            "last chance",
            "only today",
            "before it is too late"),
    /** This week or month went badly. */
    SHORT_DIP(
            "tuần này ế",
            "tháng này ế",
            "doanh số tuần này",
            "doanh số tháng này",
            "tuần này giảm",
            "tháng này giảm",
            "mấy hôm nay",
            "sales are down this week",
            "sales are down this month",
            "down this week",
            "slow week",
            "bad week",
            "this week's sales",
            "this month's sales"),
    /** It feels right, or was always done. */
    HABIT(
            "năm nào cũng",
            "xưa nay vẫn",
            "linh cảm",
            "cảm thấy",
            "always did",
            "always done",
            "as every year",
            "gut feeling",
            "feels right");

    private final Phrases words;

    Reflex(String... words) {
        this.words = Phrases.of(words);
    }

    /** Returns the reflex that a reason gives away, if it does; the first of several. */
    public static Optional<Reflex> in(Text reason) {
        Words said = Words.of(reason);
        return Stream.of(values()).filter(it -> said.contains(it.words)).findFirst();
    }
}
