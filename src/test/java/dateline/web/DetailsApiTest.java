package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.query.parse.QueryParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that tells only what is asked for. */
class DetailsApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.of(Shelf.searcher(), QueryParser::parse);

    @ParameterizedTest
    @CsvSource({
        "/api/search, true, true",
        "/api/search?details=, false, false",
        "/api/search?details=facets, true, false",
        "/api/search?details=timeline, false, true",
        "'/api/search?details=snippets,timeline,facets', true, true"
    })
    void whatIsNotAskedForIsLeftOut(String path, boolean hasFacets, boolean hasTimeline) throws Exception {
        JsonNode answer = served.json(path);
        assertEquals(4, answer.at("/total").intValue());
        assertEquals(4, answer.at("/hits").size());
        assertEquals(hasFacets, answer.has("facets"));
        assertEquals(hasTimeline, answer.has("timeline"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search?q=zzz, true",
        "/api/search?q=zzz&details=suggestions, true",
        "'/api/search?q=zzz&details=facets,timeline', false"
    })
    void whatWouldFindSomethingIsLookedForIfItIsAskedFor(String path, boolean hasRelaxations) throws Exception {
        JsonNode answer = served.json(path);
        assertEquals(0, answer.at("/total").intValue());
        assertEquals(hasRelaxations, answer.has("relaxations"));
    }

    @Test
    void anUnknownDetailIsAnErrorThatNamesTheKnownOnes() throws Exception {
        for (String path : new String[] {"/api/search?details=faces", "/api/search?details=facets,"}) {
            HttpResponse<String> answer = served.get(path);
            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().contains("snippets, figures, facets, timeline and suggestions"));
        }
    }
}
