package dateline.web;

import static dateline.web.Problems.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be answered is said in one way. */
class ProblemApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/search?size=0 | 1 to 100",
                "/api/search?size=101 | 1 to 100",
                "/api/search?size=many | “many”",
                "/api/search?page=0 | from 1 on",
                "/api/search?page=101&size=100 | first 10,000",
                "/api/search?page=99999999999999999999 | from 1 on",
                "/api/search?from=2021-02-30 | 2021-04-07, 2021-04 or 2021",
                "/api/search?to=soon | “soon”",
                "/api/search?from=0000 | no day",
                "/api/search?from=2021-05&to=2021-04 | before the first",
                "/api/search?sort=best | relevance, newest, oldest, figure",
                "/api/search?box=1,2,3 | west, south, east and north",
                "/api/facets/place?box=0,10,0,5 | “0,10,0,5”",
                "/api/places?size=1001 | 1 to 1000",
                "/api/places?box=north | “north”",
                "/api/places?from=x | no day",
                "/api/facets/colour | place, person",
                "/api/facets/place?sort=best | by count or by value",
                "/api/facets/place?size=1001 | 1 to 1000",
                "/api/facets/place?from=x | no day",
                "/api/facets/place?size=0 | 1 to 1000",
                "/api/facets/place?page=0 | from 1 on",
                "/api/facets/place?page=2000&size=1000 | 1,000,000",
                "/api/suggest?from=x | no day",
                "/api/articles/2021/ferry-1/similar?size=21 | 1 to 20",
                "/api/articles/2021/ferry-1/similar?size=0 | 1 to 20",
            })
    void whatCannotBeReadIsAProblemWithASentenceThatHelps(String path, String hint) throws Exception {
        assertProblem(400, hint, served.get(path));
    }

    @Test
    void tooManyRefinementsAreAProblem() throws Exception {
        String path = "/api/search?q=" + "&person=x".repeat(101);
        assertProblem(400, "at most 100", served.get(path));
    }

    @Test
    void whatIsNoArticleIsAProblem() throws Exception {
        assertProblem(404, "No article", served.get("/api/articles/nowhere"));
        assertProblem(404, "No article", served.get("/api/articles/..%2F..%2Fetc/passwd"));
        assertProblem(404, "No article", served.get("/api/articles/%2e%2e/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void theApiCanOnlyBeRead(String method) throws Exception {
        assertProblem(405, "GET", served.ask(method, "/api/search"));
    }

    @Test
    void anUnknownAddressIsAProblemToo() throws Exception {
        assertProblem(404, "nothing at this address", served.get("/api/nothing"));
    }
}
