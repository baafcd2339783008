package vn.aop.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The last answers to some questions, each worked out once: who asks the same while it is, waits
 * for the same answer.
 *
 * @param <Q> the type of the questions
 * @param <A> the type of the answers
 */
public final class Recent<Q, A> {

    private static final int MOST = 64;

    private final Predicate<A> isKept;
    private final Map<Q, CompletableFuture<A>> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /**
     * Makes a memory of answers.
     *
     * @param isKept whether an answer is still good when the same is asked again
     */
    public Recent(Predicate<A> isKept) {
        this.isKept = isKept;
    }

    /** Returns the answer to a question; whatever working it out throws is thrown to all. */
    public A answer(Q question, Supplier<A> work) {
        CompletableFuture<A> own = new CompletableFuture<>();
        CompletableFuture<A> first = first(question, own);
        if (first != own) {
            return joined(first);
        }
        try {
            A answer = work.get();
            own.complete(answer);
            if (!isKept.test(answer)) {
                forget(question, own);
            }
            return answer;
        } catch (RuntimeException | Error failed) {
            forget(question, own);
            own.completeExceptionally(failed);
            throw failed;
        }
    }

    private synchronized CompletableFuture<A> first(Q question, CompletableFuture<A> own) {
        CompletableFuture<A> first = kept.putIfAbsent(question, own);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return first == null ? own : first;
    }

    private synchronized void forget(Q question, CompletableFuture<A> own) {
        kept.remove(question, own);
    }

    private static <A> A joined(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
