package dateline.enrich.tag;

import java.util.concurrent.ConcurrentHashMap;

/** The word types met so far. Emptied when it has grown large, so that an archive of any size fits. Safe for use by many threads. */
final class WordTypes {

    /** What stands before the first word of a sentence and behind the last. */
    private static final WordType OUTSIDE = outsideOf(false);

    private static final WordType OUTSIDE_SHOUTED = outsideOf(true);

    /** Half of them are met once; a thousand articles have about 20,000. */
    private static final int MOST = 60_000;

    /** Longer words are no words of a language and are not kept. */
    private static final int LONGEST = 40;

    /** Longer numbers are told apart only by their shape: there is no end of them. */
    private static final int SHORT_NUMBER = 2;

    private final Lexicon lexicon;
    private final Phrases phrases;
    private final ConcurrentHashMap<String, WordType> plain = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, WordType> shouted = new ConcurrentHashMap<>();

    WordTypes(Lexicon lexicon, Phrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    private static WordType outsideOf(boolean isShouted) {
        return new WordType("\n", isShouted, new Lexicon(new IntTable(0)));
    }

    static WordType outside(boolean isShouted) {
        return isShouted ? OUTSIDE_SHOUTED : OUTSIDE;
    }

    Phrases phrases() {
        return phrases;
    }

    /** The type of a word. */
    WordType of(String written, boolean isShouted) {
        String form = written.length() > SHORT_NUMBER && Character.isDigit(written.charAt(0))
                ? withoutDigits(written)
                : written;
        ConcurrentHashMap<String, WordType> known = isShouted ? shouted : plain;
        WordType type = known.get(form);
        if (type == null) {
            type = new WordType(form, isShouted, lexicon);
            if (form.length() <= LONGEST) {
                if (known.size() > MOST) {
                    known.clear();
                }
                known.put(form, type);
            }
        }
        return type;
    }

    private static String withoutDigits(String number) {
        char[] units = number.toCharArray();
        for (int index = 0; index < units.length; index++) {
            units[index] = Character.isDigit(units[index]) ? '0' : units[index];
        }
        return new String(units);
    }
}
