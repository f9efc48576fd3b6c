package dateline.enrich.figure;

import dateline.article.DateRange;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.enrich.Words;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When and where what a figure counts happened, as far as its sentence or the dateline tells. */
final class Circumstances {

    private static final Set<String> OPEN_STARTS = Words.set("through until till by");
    private static final Set<String> SAYING = Words.set("said says told reported announced statement added confirmed");

    private final Scene scene;
    private final Words words;
    private final Lapse lapse;

    Circumstances(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.lapse = new Lapse(scene);
    }

    /** The days of the nearest date that tells when, or null. */
    @Nullable
    DateRange when(Candidate candidate) {
        @Nullable DateRange best = lapse.when(candidate.first());
        if (best != null) {
            return best;
        }
        int least = Integer.MAX_VALUE;
        for (Mention.OfDate date : scene.dates()) {
            int at = tokenAt(date.span());
            int end = endOf(date.span());
            int distance = Math.abs(at - candidate.quantity().first());
            if (distance < least && !isName(at, end) && !isOfReport(at) && !isOfRecord(at)) {
                least = distance;
                best = days(date.days(), at);
            }
        }
        return best;
    }

    /** "the worst attack since 2015" is not of 2015. */
    private boolean isOfRecord(int at) {
        return words.is(at - 1, "since") && Scopes.isRecord(words, at - 1);
    }

    private DateRange days(DateRange days, int at) {
        int before = words.is(at - 1, "the") || words.is(at - 1, "late") || words.is(at - 1, "early") ? at - 2 : at - 1;
        if (words.isIn(before, OPEN_STARTS) || (words.is(before, "of") && words.is(before - 1, "as"))) {
            return new DateRange(null, days.last());
        }
        return words.is(before, "since") ? new DateRange(days.first(), null) : days;
    }

    /** "the Feb. 1 coup", "the 2010 accident", "Tuesday's raid" name another event by its day. */
    private boolean isName(int at, int end) {
        boolean isLed =
                words.is(at - 1, "the") || words.is(at - 1, "a") || words.is(at - 1, "'s") || words.is(at - 1, "’s");
        // "2015 Northern offensive: …"
        if (at == 0 && words.isDigits(at) && end == 1 && words.isName(end)) {
            return true;
        }
        boolean isNoun = words.isWord(end) && !Grammar.isFunction(words.at(end));
        return isLed && isNoun && !words.is(end, "morning") && !words.is(end, "night") && !words.is(end, "evening");
    }

    /** "police said on Tuesday" is when they spoke. */
    private boolean isOfReport(int at) {
        int before = words.is(at - 1, "on") || words.is(at - 1, ",") ? at - 2 : at - 1;
        return words.isIn(before, SAYING);
    }

    /** The nearest place of the sentence, rather a place than a people; the dateline's if there is none. */
    @Nullable
    Place place(Candidate candidate, @Nullable Place dateline) {
        @Nullable Place best = null;
        int least = Integer.MAX_VALUE;
        for (Mention.OfPlace place : scene.places()) {
            int at = tokenAt(place.span());
            int distance = Math.abs(at - candidate.quantity().first()) + cost(place, at, candidate);
            if (distance < least) {
                least = distance;
                best = place.place();
            }
        }
        return best == null ? dateline : best;
    }

    /** A place behind "in" or "at" says where; an adjective says whose. */
    private int cost(Mention.OfPlace place, int at, Candidate candidate) {
        boolean isLocal =
                words.is(at - 1, "in") || words.is(at - 1, "at") || words.is(at - 1, "near") || words.is(at - 1, ",");
        int behind = at < candidate.quantity().first() ? 4 : 0;
        return (place.isAdjective() ? 100 : 0) + (isLocal ? 0 : 12) + behind;
    }

    private int tokenAt(Span span) {
        for (int at = 0; at < words.size(); at++) {
            if (words.token(at).span().end() > span.start()) {
                return at;
            }
        }
        return words.size() - 1;
    }

    private int endOf(Span span) {
        int at = tokenAt(span);
        while (at < words.size() && words.token(at).span().start() < span.end()) {
            at++;
        }
        return at;
    }
}
