package dateline.enrich.figure.speech;

import dateline.enrich.Words;
import dateline.enrich.figure.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who reports each part of an article, sentence by sentence: it remembers the last speaker for "he said" and open quotes. */
public final class Speakers {

    private static final Set<String> PRONOUNS = Words.set("he she it they");

    private String last = "";
    private boolean isQuoteOpen;
    private String quoted = "";

    /** The sources of one sentence, with pronouns resolved. */
    public record InSentence(List<Speech> speeches, String quoted) {

        /** Who reports what stands at the token; empty if nobody. */
        public String at(int token) {
            String leading = "";
            boolean isFollowed = false;
            for (Speech speech : speeches) {
                if (speech.first() <= token && token < speech.end()) {
                    return "";
                }
                if (speech.end() <= token && speech.leads()) {
                    leading = speech.speaker();
                } else if (speech.first() > token && speech.trails() && leading.isEmpty() && !isFollowed) {
                    return speech.speaker();
                } else if (speech.first() > token) {
                    isFollowed = true;
                }
            }
            return leading.isEmpty() ? quoted : leading;
        }
    }

    /** Goes on to a new paragraph: what was not closed there is not a quote. */
    public void paragraph() {
        isQuoteOpen = false;
        quoted = "";
    }

    /** The sources of the next sentence. */
    public InSentence read(Scene scene) {
        List<Speech> speeches =
                new SpeechFinder(scene).speeches().stream().map(this::named).toList();
        String inherited = isQuoteOpen ? quoted : "";
        for (int at = 0; at < scene.words().size(); at++) {
            follow(scene.words().at(at));
        }
        if (isQuoteOpen && !speeches.isEmpty()) {
            quoted = speeches.getLast().speaker();
        }
        return new InSentence(speeches, inherited);
    }

    private void follow(String word) {
        switch (word) {
            case "“" -> isQuoteOpen = true;
            case "”" -> isQuoteOpen = false;
            case "\"" -> isQuoteOpen = !isQuoteOpen;
            default -> {
                return;
            }
        }
        if (!isQuoteOpen) {
            quoted = "";
        }
    }

    /** "It" said what the last named source said. */
    private Speech named(Speech speech) {
        boolean isPronoun = PRONOUNS.contains(speech.speaker().toLowerCase(Locale.ROOT));
        if (!isPronoun) {
            last = speech.speaker();
            return speech;
        }
        return new Speech(last, speech.first(), speech.end(), speech.leads(), speech.trails());
    }
}
