package dateline.lucene.text;

import static java.util.Objects.requireNonNull;

import dateline.query.Part;
import dateline.query.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Says in Lucene's words which articles hold words, and where. */
public final class WordsQuery {

    /** Reading the positions of a few words costs about as much as so many simple comparisons. */
    private static final float COST_OF_POSITIONS = 100;

    private static final int MOST_BETWEEN = 3;

    private WordsQuery() {}

    /** The articles in which words stand so often in a part of the text; the score is constant unless they are one run in a whole part. */
    public static Query of(Words words, Part part, int times) {
        return switch (words) {
            case Words.Word _, Words.Phrase _, Words.Exactly _, Words.Wildcard _, Words.Misspelled _ -> {
                Terms terms = Terms.of(words);
                boolean isFolded =
                        terms instanceof Terms.Run(String field, List<String> _) && field.equals(TextSchema.TEXT);
                boolean isRanked = times == 1 && (part == Part.BODY || isFolded);
                yield isRanked ? ranked(words, terms, part) : checked(words, part, times);
            }
            case Words.Either(List<Words> parts)
            when times == 1 -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                parts.forEach(each -> any.add(of(each, part, 1), Occur.SHOULD));
                yield any.build();
            }
            case Words.Either _, Words.Near _, Words.NotNear _ -> checked(words, part, times);
        };
    }

    /** The articles in which two words stand with a few words between them at most; the nearer the better. */
    public static Query close(String left, String right) {
        if (!(Terms.of(new Words.Phrase(left + " " + right)) instanceof Terms.Run run)
                || run.terms().size() < 2) {
            return new MatchNoDocsQuery("not two words");
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(MOST_BETWEEN);
        run.terms().forEach(term -> phrase.add(new Term(TextSchema.TEXT, term)));
        return phrase.build();
    }

    /** A word of the lead weighs what it weighs in the text: the lead's words are not indexed once more. */
    private static Query ranked(Words words, Terms terms, Part part) {
        return switch (part) {
            case BODY, HEADLINE -> anywhere(terms, part);
            case LEAD ->
                new BooleanQuery.Builder()
                        .add(anywhere(terms, Part.BODY), Occur.MUST)
                        .add(checked(words, part, 1), Occur.FILTER)
                        .build();
        };
    }

    private static Query checked(Words words, Part part, int times) {
        return new CheckedQuery(candidates(words), new PlaceChecks(words, part, times));
    }

    /** The articles in which words stand that may be where they should. */
    private static Query candidates(Words words) {
        return switch (words) {
            case Words.Near(Words left, Words right, var _, var _) ->
                new BooleanQuery.Builder()
                        .add(candidates(left), Occur.FILTER)
                        .add(candidates(right), Occur.FILTER)
                        .build();
            case Words.NotNear(Words left, Words _, var _, var _) -> candidates(left);
            case Words.Either(List<Words> parts) -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                parts.forEach(part -> any.add(candidates(part), Occur.SHOULD));
                yield any.build();
            }
            case Words.Word _, Words.Phrase _, Words.Exactly _, Words.Wildcard _, Words.Misspelled _ ->
                anywhere(Terms.of(words), Part.BODY);
        };
    }

    private static Query anywhere(Terms terms, Part part) {
        return switch (terms) {
            case Terms.Formed formed -> formed.query();
            case Terms.Run run -> {
                String field = part == Part.HEADLINE ? TextSchema.HEADLINE : run.field();
                yield switch (run.terms().size()) {
                    case 0 -> new MatchNoDocsQuery("no word in it");
                    case 1 -> new TermQuery(new Term(field, run.bytes(0)));
                    default -> {
                        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                        run.terms().forEach(term -> phrase.add(new Term(field, term)));
                        yield phrase.build();
                    }
                };
            }
        };
    }

    /** The check that words stand where they should. */
    private record PlaceChecks(Words words, Part part, int times) implements CheckedQuery.Checks {

        @Override
        public CheckedQuery.ForSearch of(IndexSearcher searcher) throws IOException {
            Map<Words, List<List<Term>>> terms = new HashMap<>();
            addTerms(words, searcher, terms);
            return leaf -> check(leaf, terms);
        }

        private static void addTerms(Words words, IndexSearcher searcher, Map<Words, List<List<Term>>> terms)
                throws IOException {
            switch (words) {
                case Words.Near(Words left, Words right, var _, var _) -> {
                    addTerms(left, searcher, terms);
                    addTerms(right, searcher, terms);
                }
                case Words.NotNear(Words left, Words right, var _, var _) -> {
                    addTerms(left, searcher, terms);
                    addTerms(right, searcher, terms);
                }
                case Words.Either(List<Words> parts) -> {
                    for (Words part : parts) {
                        addTerms(part, searcher, terms);
                    }
                }
                default -> terms.put(words, terms(searcher, Terms.of(words)));
            }
        }

        /** For each word of a run, the terms that it may be. */
        private static List<List<Term>> terms(IndexSearcher searcher, Terms terms) throws IOException {
            return switch (terms) {
                case Terms.Run(String field, List<String> run) ->
                    run.stream().map(term -> List.of(new Term(field, term))).toList();
                case Terms.Formed formed -> {
                    List<Term> any = new ArrayList<>();
                    for (BytesRef term : Expansion.of(searcher, formed).mostFrequent()) {
                        any.add(new Term(TextSchema.WRITTEN, term));
                    }
                    yield List.of(any);
                }
            };
        }

        private CheckedQuery.Check check(LeafReaderContext leaf, Map<Words, List<List<Term>>> terms)
                throws IOException {
            Map<Words, RunPostings> postings = new HashMap<>();
            for (Map.Entry<Words, List<List<Term>>> each : terms.entrySet()) {
                postings.put(each.getKey(), new RunPostings(leaf.reader(), each.getValue()));
            }
            BinaryDocValues structures = DocValues.getBinary(leaf.reader(), TextSchema.STRUCTURE);
            RunPostings only = postings.get(words);
            if (only != null && part == Part.LEAD && times == 1) {
                return document -> {
                    int[] lead = structures.advanceExact(document)
                            ? Structure.lead(structures.binaryValue())
                            : Structure.NONE.lead();
                    return only.isBetween(document, lead[0], lead[1]);
                };
            }
            return document -> {
                OccurrenceFinder.Structured structured = () ->
                        structures.advanceExact(document) ? Structure.unpack(structures.binaryValue()) : Structure.NONE;
                TextSearch search = new TextSearch(
                        words -> requireNonNull(postings.get(words)).in(document), structured);
                return search.find(words, part).size() >= times;
            };
        }

        @Override
        public float cost() {
            return COST_OF_POSITIONS;
        }

        @Override
        public String docValues() {
            return TextSchema.STRUCTURE;
        }
    }
}
