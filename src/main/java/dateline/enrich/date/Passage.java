package dateline.enrich.date;

import dateline.enrich.Words;
import dateline.enrich.tag.Entity;
import dateline.enrich.tag.EntityType;
import dateline.enrich.tag.PartOfSpeech;
import dateline.enrich.tag.SentenceTags;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that its dates lean on: its tags, the day of the article and what was spoken of before.
 *
 * @param resolver what relative dates mean on the article's day
 * @param spoken the dates of the article up to here
 */
record Passage(Words words, SentenceTags tags, Resolver resolver, Spoken spoken) {

    /** A part of speech, {@link PartOfSpeech#OTHER} outside the sentence. */
    PartOfSpeech part(int at) {
        return at < 0 || at >= tags.partsOfSpeech().size()
                ? PartOfSpeech.OTHER
                : tags.partsOfSpeech().get(at);
    }

    Tense tense(int at) {
        return new TenseReader(words, tags.partsOfSpeech()).at(at);
    }

    /** Whether the tagger takes the token for a date. */
    boolean isTaggedDate(int at) {
        return type(at) == EntityType.DATE;
    }

    /** Whether the tagger takes the token for an amount. */
    boolean isTaggedAmount(int at) {
        EntityType type = type(at);
        return type == EntityType.NUMBER
                || type == EntityType.MONEY
                || type == EntityType.PERCENT
                || type == EntityType.QUANTITY;
    }

    /** Whether the token is one of several of a name, of a person or firm: "Today" in "USA Today", "April" in "April Smith". */
    boolean isInName(int at) {
        Entity entity = words.isName(at) ? entity(at) : null;
        return entity != null
                && entity.length() > 1
                && (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION);
    }

    private @Nullable EntityType type(int at) {
        Entity entity = entity(at);
        return entity == null ? null : entity.type();
    }

    private @Nullable Entity entity(int at) {
        for (Entity entity : tags.entities()) {
            if (entity.first() <= at && at < entity.end()) {
                return entity;
            }
        }
        return null;
    }
}
