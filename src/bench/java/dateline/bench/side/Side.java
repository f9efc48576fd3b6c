package dateline.bench.side;

import dateline.bench.question.Answer;
import dateline.bench.question.QueryClass;
import dateline.bench.question.Question;
import java.io.IOException;

/** Who answers questions about an archive: Dateline, or one of those that it is measured against. Safe for use by many threads. */
public interface Side extends AutoCloseable {

    /** What a side has answered, whole; reading it takes no part of the time. */
    interface Reply {
        Answer read() throws IOException;
    }

    Reply ask(Question question) throws IOException;

    /** What is to be known of its index: {@code "5 segments, 31 MB"}. */
    String state() throws IOException;

    /** Whether it ranks by the formula of Dateline. */
    default boolean isRankedAlike() {
        return true;
    }

    /** Whether it answers questions of a class; unless it says so, none for figures. */
    default boolean answers(QueryClass queryClass) {
        return !queryClass.isOfFigures();
    }

    @Override
    void close() throws IOException;
}
