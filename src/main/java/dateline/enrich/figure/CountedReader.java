package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.number.NumberReader;
import dateline.enrich.figure.number.NumberWords;
import dateline.enrich.figure.number.Quantity;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Nouns;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase behind a number. */
final class CountedReader {

    private static final int LONGEST = 9;
    private static final Set<String> OF_WHICH = Words.set("the its their his her our these those this that all");
    private static final Set<String> ANAPHORS = Words.set("them whom which us those these");
    private static final Set<String> OR_MORE = Words.set("more so fewer less");
    private static final Set<String> MORE = Words.set("more fewer other additional further new extra");
    private static final Set<String> ADVERB_LY_NOUNS = Words.set("family assembly ally bully monopoly anomaly lily");
    /** "a crowd of 200,000 surrounds the palace": what takes an object is a verb. */
    private static final Set<String> OBJECT_STARTS = Words.set("the a an his her its their him them");

    private static final Set<String> INJURY_ADVERBS =
            Words.set("critically seriously badly severely slightly lightly fatally mortally");

    private final Scene scene;
    private final Words words;
    private final NumberReader numbers;

    CountedReader(Scene scene, NumberReader numbers) {
        this.scene = scene;
        this.words = scene.words();
        this.numbers = numbers;
    }

    /** The noun phrase that begins at the token. */
    Counted read(int at, boolean isSingular) {
        boolean isOrMore = words.is(at, "or") && words.isIn(at + 1, OR_MORE);
        boolean isPlus = words.is(at, "-") && words.is(at + 1, "plus");
        int first = isOrMore || isPlus ? at + 2 : words.is(at, "out") && words.is(at + 1, "of") ? at + 1 : at;
        if (words.is(first, "of")) {
            if ((words.isIn(first + 1, ANAPHORS) && !words.isWord(first + 2))
                    || (words.isIn(first + 1, ANAPHORS) && Grammar.isFunction(words.at(first + 2)))
                    || words.is(first + 1, "them")
                    || words.is(first + 1, "whom")) {
                return none(first + 2);
            }
            first++;
            while (words.isIn(first, OF_WHICH)) {
                first++;
            }
            first = pastOwner(first);
            Quantity inner = numbers.read(first);
            first = inner == null ? first : inner.end();
        }
        while ((words.isIn(first, MORE) && !words.isName(first))
                || (words.is(first, "of") && words.is(first - 1, "more"))) {
            first++;
        }
        return phrase(first, isSingular);
    }

    /** Past "Japan's" in "36 of Japan's 47 governments", if a number stands behind it. */
    private int pastOwner(int from) {
        for (int at = from + 1; at < from + 4; at++) {
            if (words.is(at, "'s") || words.is(at, "’s")) {
                return numbers.read(at + 1) == null ? from : at + 1;
            }
        }
        return from;
    }

    private Counted none(int next) {
        return new Counted(next, next, next, Sort.NONE, null, next);
    }

    private Counted phrase(int from, boolean isSingular) {
        int first = from;
        while (scene.isQuote(first)) {
            first++;
        }
        FigureKind harm = KindLexicon.premodifier(words.at(first));
        if (harm != null && leadsNoun(first)) {
            first++;
        } else {
            harm = null;
        }
        int at = first;
        int head = -1;
        while (at < words.size() && at - first < LONGEST && (at == first || goesOn(at, head)) && canStart(at)) {
            if (isHead(at, isSingular)) {
                head = at;
            }
            at++;
        }
        boolean isVerb = head == first && words.isIn(head + 1, OBJECT_STARTS) && !scene.isPeople(head);
        return head < 0 || isVerb ? headless(first, at, harm, isSingular || isVerb) : counted(first, head, harm);
    }

    /** Whether "missing" in "two missing passengers" goes with a noun behind it. */
    private boolean leadsNoun(int premodifier) {
        int next = premodifier + 1;
        boolean isNoun = words.isWord(next)
                && !Grammar.isFunction(words.at(next))
                && !scene.isDate(next)
                && !words.is(next, "people")
                && KindLexicon.verb(words.at(next)) == null;
        return isNoun || (words.is(next, "people") && !words.is(premodifier, "dead"));
    }

    private boolean canStart(int at) {
        String word = words.at(at);
        boolean isHyphen = word.equals("-") && words.touchesPrevious(at) && words.touchesPrevious(at + 1);
        boolean isPossessive = word.equals("'s") || word.equals("’s");
        boolean isAge = words.is(at + 1, "-") && words.is(at + 2, "year");
        // "T-72 tanks": digits that are written on to letters are a name's.
        boolean isCode = words.is(at - 1, "-") && words.touchesPrevious(at) && words.isName(at - 2);
        boolean isWord =
                (words.isWord(at) && !isWordNumber(at)) || (words.isDigits(at) && (isAge || isCode || !isNumber(at)));
        if (!isHyphen && !isPossessive && !isWord && !(scene.isQuote(at) && words.isWord(at + 1))) {
            return false;
        }
        return !Grammar.isFunction(word) && !scene.isDate(at) && !INJURY_ADVERBS.contains(word);
    }

    /** "two" behind a noun begins another phrase. */
    private boolean isWordNumber(int at) {
        return NumberWords.small(words.at(at)) != null && !words.is(at - 1, "-");
    }

    private boolean isNumber(int at) {
        Quantity number = numbers.read(at);
        return number != null && number.suffix().isEmpty();
    }

    /** Whether the phrase takes the word after what was read; a verb closes it. */
    private boolean goesOn(int at, int head) {
        String word = words.at(at);
        boolean isVerb = KindLexicon.verb(word) != null || (Grammar.FINITE.contains(word) && !scene.isPeople(at));
        if (head < 0) {
            return KindLexicon.verb(word) == null || words.is(at - 1, "-") || words.is(at + 1, "-");
        }
        if (scene.isQuote(at)) {
            return false;
        }
        boolean isJoined = words.is(at, "-") || words.is(at - 1, "-") || word.equals("'s") || word.equals("’s");
        boolean isAfterPossessive = words.is(at - 1, "'s") || words.is(at - 1, "’s");
        boolean isNoun = scene.isPeople(at) || (Nouns.isPlural(word) && !isVerb);
        return isJoined || isAfterPossessive || (isNoun && !isVerb) || isCompound(at, head);
    }

    /** Whether the head so far only modifies: "police station", "security officers", "sports club members". */
    private boolean isCompound(int at, int head) {
        boolean isModifier = words.is(head, "police") || words.is(head, "crew") || words.is(head, "security");
        return isModifier
                && words.isWord(at)
                && !words.at(at).endsWith("ed")
                && !words.at(at).endsWith("ing")
                && KindLexicon.verb(words.at(at)) == null
                && !Grammar.FINITE.contains(words.at(at));
    }

    private boolean isHead(int at, boolean isSingular) {
        String word = words.at(at);
        if (words.is(at + 1, "'s") || words.is(at + 1, "’s") || !words.isWord(at) || words.is(at + 1, "-")) {
            return false;
        }
        boolean isCase =
                KindLexicon.isCase(word) || (KindLexicon.event(word) != null && KindLexicon.verb(word) == null);
        if (isSingular) {
            return isCase || (scene.isPeople(at) && !word.equals("police") && !word.equals("people"));
        }
        boolean arePeople =
                scene.isPeople(at) && (word.endsWith("s") || word.endsWith("ese") || Nouns.isPluralPeople(word));
        return isCase || arePeople || Nouns.isPlural(word) || Nouns.isThing(word);
    }

    private Counted headless(int first, int end, @Nullable FigureKind harm, boolean isSingular) {
        boolean isKnown = harm != null && end > first && !isSingular;
        return isKnown ? new Counted(first, end, end - 1, Sort.UNKNOWN, harm, end) : none(first);
    }

    private Counted counted(int first, int head, @Nullable FigureKind harm) {
        int end = withSecond(head);
        String noun = words.at(head);
        FigureKind event = KindLexicon.event(noun);
        if (KindLexicon.isCase(noun) && isDiseaseCase(first, head)) {
            event = FigureKind.INFECTED;
        }
        Sort sort = event != null && !Nouns.isPeople(noun)
                ? Sort.EVENT
                : Nouns.isNothing(noun)
                        ? Sort.NOTHING
                        : scene.isPeople(head) ? Sort.PEOPLE : Nouns.isThing(noun) ? Sort.THING : Sort.UNKNOWN;
        return new Counted(first, withOf(end), head, sort, harm != null ? harm : event, end);
    }

    private boolean isDiseaseCase(int first, int head) {
        if (!scene.isOfDisease()) {
            return false;
        }
        boolean isPlain = head == first;
        for (int at = first; at < head; at++) {
            isPlain |= KindLexicon.isDisease(words.at(at)) || KindLexicon.isDiseaseModifier(words.at(at));
        }
        return isPlain;
    }

    /** "protesters and bystanders" count together. */
    private int withSecond(int head) {
        boolean isPair = words.is(head + 1, "and") && scene.isPeople(head) && scene.isPeople(head + 2);
        return isPair && !words.at(head + 2).equals("police") ? head + 3 : head + 1;
    }

    /** "members of the self-defence group": what follows "of" belongs to the phrase as written. */
    private int withOf(int end) {
        if (!words.is(end, "of")) {
            return end;
        }
        int at = end + 1;
        while (words.isIn(at, Grammar.DETERMINERS)) {
            at++;
        }
        int start = at;
        while (at < words.size() && at - start < LONGEST && canStart(at) && (at == start || isNominal(at))) {
            at++;
        }
        return at == start ? end : at;
    }

    private boolean isNominal(int at) {
        String word = words.at(at);
        boolean isLy = word.endsWith("ly") && !ADVERB_LY_NOUNS.contains(word);
        boolean isJoined = words.is(at - 1, "-") && words.touchesPrevious(at);
        return isJoined || (KindLexicon.verb(word) == null && !Grammar.FINITE.contains(word) && !isLy && !isGerund(at));
    }

    /** "officers guarding the bank", not "the ruling party" and not "the wing". */
    private boolean isGerund(int at) {
        boolean isIng = words.at(at).length() > 5 && words.at(at).endsWith("ing");
        return isIng && !(words.isWord(at + 1) && !Grammar.isFunction(words.at(at + 1)) && !words.isDigits(at + 1));
    }
}
