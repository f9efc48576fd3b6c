package dateline.web;

import dateline.search.request.Budget;
import dateline.web.json.PartialJson;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gives every search its time, and says where that was too short. */
final class SearchTime {

    /** Where nothing else is said. */
    static final Duration USUAL = Duration.ofSeconds(10);

    private volatile Supplier<Budget> budgets = () -> Budget.of(USUAL);

    /** From now on each search gets another budget. */
    void give(Supplier<Budget> others) {
        budgets = others;
    }

    /** Answers within a budget. */
    Handler on(Handler handler) {
        return context -> {
            boolean _ = budgets.get().spend(() -> {
                handler.handle(context);
                return true;
            });
        };
    }

    /** To be called when an answer is complete, before any of it is sent: one that was cut may be another next time, and has no tag. */
    static void complete(Context context) {
        if (!Budget.current().wasEnough()) {
            context.removeHeader(ConditionalRequests.TAG);
        }
    }

    /** What was left out of an answer, a sentence each. */
    static List<String> cuts() {
        Budget budget = Budget.current();
        List<String> cuts = new ArrayList<>();
        if (budget.wasSpent()) {
            cuts.add(PartialJson.ANSWER);
        } else if (budget.advice().wasSpent()) {
            cuts.add(PartialJson.ADVICE);
        }
        return cuts;
    }
}
