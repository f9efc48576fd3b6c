package dateline.lucene;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.article.DateRange;
import dateline.lucene.state.KeptStates;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.query.Words.Word;
import dateline.search.Completion;
import dateline.search.Searcher.IndexState;
import dateline.search.answer.Hit;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reporter pages through stays as it was, whatever is published meanwhile. */
class SearchSessionTest {

    private Instant now = Instant.parse("2024-05-01T12:00:00Z");
    private MemoryIndex memory;

    @BeforeEach
    void open() throws IOException {
        memory = new MemoryIndex(() -> now);
        publish(0, 30);
    }

    @AfterEach
    void close() throws IOException {
        memory.close();
    }

    private void publish(int first, int end) throws IOException {
        memory.put(IntStream.range(first, end)
                .mapToObj(number -> article("n" + number, "Rain fell on day " + number + "."))
                .toList());
    }

    @Test
    void allPagesComeFromTheStateThatTheFirstCameFrom() throws IOException {
        List<String> before = new ArrayList<>(page("", 1));
        before.addAll(page("", 2));
        before.addAll(page("", 3));
        String snapshot = state("").snapshot();
        publish(30, 60);
        memory.index().remove(before.get(15));
        memory.index().commit();
        memory.searcher().refresh();

        List<String> paged = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            paged.addAll(page(snapshot, number));
        }

        assertEquals(before, paged);
        assertEquals(30, state(snapshot).articles());
        assertEquals(59, state("").articles());
    }

    @Test
    void allQuestionsOfAnAnswerAreAskedOfOneState() throws IOException {
        memory.searcher().throughout("", () -> {
            IndexState state = memory.searcher().state();
            publish(30, 40);
            assertEquals(state, memory.searcher().state());
            assertEquals(30, memory.searcher().count(new Query.All()));
            assertEquals(30, memory.searcher().fingerprints().size());
        });
        assertEquals(40, memory.searcher().count(new Query.All()));
    }

    @Test
    void aStateThatNobodyAsksIsKeptForAQuarterOfAnHour() throws IOException {
        String snapshot = state("").snapshot();
        publish(30, 40);
        now = now.plus(KeptStates.KEPT);
        assertEquals(snapshot, state(snapshot).snapshot());
        now = now.plus(KeptStates.KEPT);
        publish(40, 50);
        assertEquals(snapshot, state(snapshot).snapshot(), "it was asked meanwhile");
        now = now.plus(KeptStates.KEPT).plusMillis(1);
        publish(50, 60);
        assertNotEquals(snapshot, state(snapshot).snapshot());
        assertEquals(state("").snapshot(), state(snapshot).snapshot());
    }

    @Test
    void ofMoreThanMayBeKeptTheOldestGo() throws IOException {
        String first = state("").snapshot();
        publish(30, 31);
        String second = state("").snapshot();
        for (int number = 0; number < KeptStates.MOST - 1; number++) {
            publish(31, 32);
            assertNotEquals(first, state("").snapshot());
        }
        assertNotEquals(first, state(first).snapshot());
        assertEquals(second, state(second).snapshot());
    }

    @Test
    void aStateOfAnotherIndexIsNotTakenForOneOfThis() throws IOException {
        try (MemoryIndex other = new MemoryIndex()) {
            other.put(List.of(article("a", "Rain.")));
            String[] names = new String[1];
            other.searcher()
                    .throughout("", () -> names[0] = other.searcher().state().snapshot());
            assertNotEquals(names[0], state(names[0]).snapshot());
        }
    }

    @Test
    void whatTheWorkThrowsComesThrough() {
        IOException failure = new IOException("secret");
        assertSame(
                failure,
                assertThrows(
                        IOException.class,
                        () -> memory.searcher().throughout("", () -> {
                            throw failure;
                        })));
    }

    @Test
    void completionsAreThoseOfTheLastWarming() throws IOException {
        memory.searcher().warm();
        memory.put(List.of(article("new", "Hailstones fell.")));
        assertEquals(List.of(), memory.searcher().completions(Completion.Kind.WORD, "hailst", 5));
        memory.searcher().warm();
        assertEquals(
                1,
                memory.searcher().completions(Completion.Kind.WORD, "hailst", 5).size());
    }

    private IndexState state(String snapshot) throws IOException {
        List<IndexState> states = new ArrayList<>();
        memory.searcher()
                .throughout(snapshot, () -> states.add(memory.searcher().state()));
        return states.getFirst();
    }

    private List<String> page(String snapshot, int number) throws IOException {
        SearchRequest request =
                new SearchRequest(new Word("rain"), List.of(), DateRange.ALWAYS, Sort.NEWEST, number, 10);
        List<String> ids = new ArrayList<>();
        memory.searcher()
                .throughout(
                        snapshot,
                        () -> memory.searcher().search(request).hits().stream()
                                .map(Hit::id)
                                .forEach(ids::add));
        return ids;
    }
}
