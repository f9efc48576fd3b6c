package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.request.Budget;
import java.io.IOException;

/** Marks an answer that was cut, since its time was up. An answer that was not cut has no mark. */
public final class PartialJson {

    /** Said of an answer. */
    public static final String ANSWER =
            "This search took longer than a search may, and was cut: there may be more articles than are"
                    + " counted and listed here. Narrow it, by days or a place, or have the server give it more time (--search-seconds).";

    /** Said of what stands beside an answer. */
    public static final String ADVICE =
            "The articles are all counted; to count each part of the query, and to look for other spellings and"
                    + " searches, took too long, and was cut. Type fewer words.";

    private PartialJson() {}

    /** Writes the mark into the object of an answer, if it was cut. */
    static void write(JsonGenerator json) throws IOException {
        Budget budget = Budget.current();
        if (budget.wasSpent()) {
            json.writeBooleanField("partial", true);
            json.writeStringField("note", ANSWER);
        } else if (budget.advice().wasSpent()) {
            json.writeBooleanField("partialAdvice", true);
            json.writeStringField("note", ADVICE);
        }
    }
}
