package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the toll that a number puts: "the death toll from the floods has risen to 59", "the number of infections reached 6,800". */
final class TollFinder {

    private static final int REACH = 24;
    private static final Set<String> LINKS =
            Words.set("to at of is was are were as now reaches reached reach reaching hits hit "
                    + "stands stood climbs rises : past total totals totalled totaled near");
    private static final Set<String> MOVES =
            Words.set("rise rises rose risen rising climb climbs climbed reach reaches reached "
                    + "stands stood hit hits passes passed surpassed surpasses exceeds exceeded tops topped grew grown grows jumps jumped "
                    + "increased increases toll number total totals estimated put totaled totalled");

    /** "The dead include 20 pupils", "among the injured were two nurses". */
    private static final Set<String> INCLUDING = Words.set("include includes included including were are");

    private static final Set<String> CLAUSE_ENDS = Words.set("; but while where whereas although though");
    private static final Set<String> CROWDS =
            Words.set("crowd crowds rally audience population turnout unemployment attendance membership congregation");

    private final Scene scene;
    private final Words words;

    TollFinder(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The kind of toll that the number stands for, or null. */
    @Nullable
    FigureKind kind(Candidate candidate) {
        Sort sort = candidate.counted().sort();
        if (sort != Sort.NONE && sort != Sort.PEOPLE) {
            return null;
        }
        int behind = candidate.next();
        if (words.is(behind, "as") && words.is(behind + 1, "the") && words.is(behind + 3, "toll")) {
            return FigureKind.KILLED;
        }
        int link = candidate.first() - 1;
        boolean isHedged = candidate.hedge().first() < candidate.quantity().first();
        FigureKind dead = INCLUDING.contains(words.at(link)) ? KindLexicon.toll(words.at(link - 1)) : null;
        if (dead != null && (words.is(link - 2, "the") || link == 1)) {
            return dead;
        }
        boolean isLinked = LINKS.contains(words.at(link)) || isHedged || KindLexicon.toll(words.at(link)) != null;
        boolean moves = false;
        for (int at = candidate.first(); at < candidate.quantity().first(); at++) {
            moves |= words.isIn(at, MOVES);
        }
        boolean isOld = words.is(link, "from");
        return (isLinked && !isOld) || (isOld && words.is(behind, "to")) ? before(link, sort, moves) : null;
    }

    /** Whether a verb or link ties the number to a toll before it and no harm follows: "the toll reached 88 with many missing". */
    boolean isDirect(Candidate candidate) {
        return candidate.counted().isEmpty()
                && words.isIn(candidate.first() - 1, LINKS)
                && KindLexicon.verb(words.at(candidate.next())) == null;
    }

    private @Nullable FigureKind before(int link, Sort sort, boolean isMoved) {
        boolean moves = isMoved;
        for (int at = link; at >= Math.max(0, link - REACH); at--) {
            String word = words.at(at);
            if (CLAUSE_ENDS.contains(word)) {
                return null;
            }
            if (word.equals("toll")) {
                return FigureKind.KILLED;
            }
            if (sort == Sort.NONE && link - at < 8 && CROWDS.contains(word)) {
                return FigureKind.PEOPLE;
            }
            moves |= MOVES.contains(word);
            boolean isDisease = KindLexicon.isCase(word) && scene.isOfDisease() && !words.is(at - 1, "court");
            FigureKind kind = isDisease ? FigureKind.INFECTED : KindLexicon.toll(word);
            if (kind != null
                    && (moves || (words.is(at - 1, "of") && words.is(at - 2, "number")))
                    && sort == Sort.NONE) {
                return kind;
            }
        }
        return null;
    }
}
