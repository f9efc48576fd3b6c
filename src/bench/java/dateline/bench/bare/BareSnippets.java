package dateline.bench.bare;

import dateline.bench.question.Asked;
import dateline.lucene.text.Folding;
import dateline.search.answer.Fragment;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The sentences of hits in which words stand, from the offsets in the postings. */
final class BareSnippets extends UnifiedHighlighter {

    private static final int SENTENCES = 2;
    private static final int LONGEST = 1 << 20;

    private static final PassageFormatter AS_FRAGMENTS = new PassageFormatter() {
        @Override
        public List<Fragment> format(Passage[] passages, String text) {
            return Arrays.stream(passages)
                    .flatMap(passage -> fragments(passage, text))
                    .toList();
        }
    };

    private BareSnippets(IndexSearcher searcher) {
        super(UnifiedHighlighter.builder(searcher, Folding.TEXT)
                .withFormatter(AS_FRAGMENTS)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(SENTENCES));
    }

    static List<List<Fragment>> of(IndexSearcher searcher, Asked asked, int[] documents) throws IOException {
        String[] fields = {BareFields.TEXT};
        Object[] found = Objects.requireNonNull(new BareSnippets(searcher)
                .highlightFieldsAsObjects(fields, query(asked), documents, new int[] {SENTENCES})
                .get(BareFields.TEXT));
        return Arrays.stream(found).map(BareSnippets::fragments).toList();
    }

    private static Query query(Asked asked) {
        if (asked instanceof Asked.Phrase) {
            return BareQueries.text(asked.words().toList());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.words().forEach(word -> any.add(BareQueries.text(List.of(word)), Occur.SHOULD));
        return any.build();
    }

    private static List<Fragment> fragments(Object formatted) {
        return ((List<?>) formatted).stream().map(Fragment.class::cast).toList();
    }

    private static Stream<Fragment> fragments(Passage passage, String text) {
        List<Fragment> fragments = new ArrayList<>();
        int end = passage.getStartOffset();
        for (int match = 0; match < passage.getNumMatches(); match++) {
            int start = passage.getMatchStarts()[match];
            if (start > end) {
                fragments.add(new Fragment(text.substring(end, start), false));
            }
            if (passage.getMatchEnds()[match] > Math.max(start, end)) {
                fragments.add(new Fragment(text.substring(Math.max(start, end), passage.getMatchEnds()[match]), true));
                end = passage.getMatchEnds()[match];
            }
        }
        if (passage.getEndOffset() > end) {
            fragments.add(new Fragment(text.substring(end, passage.getEndOffset()), false));
        }
        return fragments.stream();
    }
}
