package vn.aop.web.json;

import static vn.aop.web.json.NumbersJson.kebab;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.signal.Signal;

/** Whether a month may be chance, for programs. */
record SignalJson(
        String reading,
        String evidence,
        String from,
        String to,
        int base,
        boolean provisional,
        String low,
        String high,
        Integer oneIn,
        boolean steady,
        MessageJson why,
        List<MessageJson> notes) {

    static SignalJson of(Signal signal, NumbersJson numbers, Wording wording) {
        return new SignalJson(
                kebab(signal.reading()),
                kebab(signal.evidence()),
                signal.span().from().toString(),
                signal.span().to().toString(),
                signal.base(),
                signal.isProvisional(),
                signal.usual().map(it -> numbers.write("signal.low", it.low())).orElse(null),
                signal.usual().map(it -> numbers.write("signal.high", it.high())).orElse(null),
                signal.chance().map(it -> it.oneIn()).orElse(null),
                signal.isSteady(),
                MessageJson.of(signal.why(), wording),
                Stream.concat(signal.notes().stream(), signal.provisional().stream())
                        .map(it -> MessageJson.of(it, wording))
                        .toList());
    }
}
