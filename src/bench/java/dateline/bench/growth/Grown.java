package dateline.bench.growth;

import dateline.bench.question.HelpClass;
import dateline.bench.question.QueryClass;
import dateline.bench.race.Times;
import java.util.Map;

/**
 * What was measured at one size.
 *
 * @param warmHeap bytes in use after a full collection that were not before the index was opened and made warm
 * @param askedHeap the same after all questions
 * @param searches the times of each class that was asked
 * @param helps the same of what helps those who type
 */
record Grown(
        Built built,
        int segments,
        long warmHeap,
        long askedHeap,
        Map<QueryClass, Times> searches,
        Map<HelpClass, Times> helps) {

    /**
     * How the index was built.
     *
     * @param seconds those in which the index was given articles, committed and closed, without those that made the articles
     * @param textBytes those of all texts in UTF-8
     */
    record Built(int articles, double seconds, long indexBytes, long textBytes) {

        double articlesPerSecond() {
            return articles / seconds;
        }
    }
}
