package dateline.enrich.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes of labelled articles what is learned from. */
final class Silver {

    /** Longer articles are cut, so that digests of a whole day do not count as one article. */
    private static final int MOST_TOKENS = 600;

    /** The part of the articles that are also learned from in capitals. */
    private static final double SHOUTED_COPIES = 0.4;

    /** The part of the sentences that are also learned from as they would stand in a headline. */
    private static final double HEADLINE_COPIES = 0.06;

    private static final int FEWEST_USES = 30;
    private static final double ALMOST_ALWAYS = 0.995;

    private Silver() {}

    /** The articles in pieces of about so many tokens as a news story has. */
    static List<List<SilverSentence>> pieces(List<List<SilverSentence>> articles) {
        List<List<SilverSentence>> pieces = new ArrayList<>();
        for (List<SilverSentence> article : articles) {
            List<SilverSentence> piece = new ArrayList<>();
            int tokens = 0;
            for (SilverSentence sentence : article) {
                piece.add(sentence);
                tokens += sentence.words().size();
                if (tokens >= MOST_TOKENS) {
                    pieces.add(piece);
                    piece = new ArrayList<>();
                    tokens = 0;
                }
            }
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** The articles, and copies of some in capitals and in the case of headlines. */
    static List<List<SilverSentence>> withCopies(List<List<SilverSentence>> articles, Random random) {
        List<List<SilverSentence>> all = new ArrayList<>();
        for (List<SilverSentence> article : articles) {
            List<SilverSentence> extended = new ArrayList<>(article);
            for (SilverSentence sentence : article) {
                if (random.nextDouble() < HEADLINE_COPIES) {
                    extended.add(headline(sentence, random));
                }
            }
            all.add(extended);
            if (random.nextDouble() < SHOUTED_COPIES) {
                all.add(article.stream()
                        .map(sentence -> inCase(sentence, Silver::shouted))
                        .toList());
            }
        }
        return all;
    }

    private static SilverSentence headline(SilverSentence sentence, Random random) {
        return random.nextInt(3) == 0 ? inCase(sentence, Silver::shouted) : inCase(sentence, Silver::titled);
    }

    private static SilverSentence inCase(SilverSentence sentence, UnaryOperator<String> change) {
        return new SilverSentence(sentence.words().stream().map(change).toList(), sentence.tags(), sentence.names());
    }

    private static String shouted(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String titled(String word) {
        // Small words stay small in most headlines.
        return word.length() < 4 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** From the hash of a word that has almost always one part of speech to its ordinal, plus one. */
    static Map<Integer, Integer> fixedTags(List<List<SilverSentence>> articles) {
        Map<String, int[]> uses = new HashMap<>();
        for (List<SilverSentence> article : articles) {
            for (SilverSentence sentence : article) {
                for (int index = 0; index < sentence.words().size(); index++) {
                    uses.computeIfAbsent(sentence.words().get(index), _ -> new int[PartOfSpeech.values().length])[
                            PartOfSpeech.of(sentence.tags().get(index)).ordinal()]++;
                }
            }
        }
        Map<Integer, Integer> fixed = new HashMap<>();
        uses.forEach((word, counts) -> {
            int total = 0;
            int best = 0;
            for (int tag = 0; tag < counts.length; tag++) {
                total += counts[tag];
                best = counts[tag] > counts[best] ? tag : best;
            }
            if (total >= FEWEST_USES && counts[best] >= ALMOST_ALWAYS * total) {
                fixed.put(Hash.of(Hash.of(word), 0), best + 1);
            }
        });
        return fixed;
    }

    /**
     * The hashes of the words without capitals that begin an entity more than once in fifty times, with whether they begin names as
     * {@link TaggerModel#STARTS_NAME}.
     */
    static Map<Integer, Integer> starters(List<List<SilverSentence>> articles) {
        Map<String, int[]> uses = new HashMap<>();
        for (List<SilverSentence> article : articles) {
            for (SilverSentence sentence : article) {
                for (int index = 0; index < sentence.words().size(); index++) {
                    String name = sentence.names().get(index);
                    int[] counts = uses.computeIfAbsent(sentence.words().get(index), _ -> new int[3]);
                    counts[0]++;
                    if (!sentence.tags().get(index).equals("DT") && (name.startsWith("B") || name.startsWith("U"))) {
                        counts[TrainingDocument.type(name).isName() ? 2 : 1]++;
                    }
                }
            }
        }
        Map<Integer, Integer> starters = new HashMap<>();
        uses.forEach((word, counts) -> {
            boolean startsName = counts[2] > 9 && counts[2] > counts[0] * 0.2;
            boolean startsOther = counts[1] > 4 && counts[1] > counts[0] * 0.02;
            if (startsName || startsOther) {
                starters.put(Hash.of(Hash.of(word), 0), startsName ? TaggerModel.STARTS_NAME : 1);
            }
            if (System.getProperty("dump") != null && startsName && Character.isLowerCase(word.charAt(0)))
                System.err.print(word + " ");
        });
        return starters;
    }
}
