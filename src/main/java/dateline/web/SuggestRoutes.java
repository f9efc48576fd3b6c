package dateline.web;

import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.advice.Suggester;
import dateline.search.advice.Suggestion;
import dateline.web.address.Parameters;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.address.SimilarAddress;
import dateline.web.json.SimilarJson;
import dateline.web.json.StoredArticleJson;
import dateline.web.json.SuggestJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The routes that tell how one could go on: completions of a query, and articles like another one. */
final class SuggestRoutes {

    private static final String SIMILAR = "/similar";

    private final Searcher searcher;
    private final QueryReader reader;
    private final Suggester suggester;

    SuggestRoutes(Searcher searcher, QueryReader reader) {
        this.searcher = searcher;
        this.reader = reader;
        this.suggester = new Suggester(searcher, reader);
    }

    void suggest(Context context) throws IOException {
        ReadAddress read = ReadAddress.of(ApiRoutes.parameters(context));
        ApiRoutes.refuse(read.troubles());
        SearchAddress address = read.address();
        List<Suggestion> suggestions = suggester.suggest(address.query(), address.request(reader.read("")));
        context.contentType(ApiRoutes.JSON);
        new SuggestJson(address.query(), suggestions).write(context.outputStream());
    }

    void similar(Context context) throws IOException {
        String whole = Ids.in(context, "/api/articles/");
        String id = whole.endsWith(SIMILAR) ? whole.substring(0, whole.length() - SIMILAR.length()) : whole;
        Parameters parameters = ApiRoutes.parameters(context);
        if (searcher.find(id).isEmpty()) {
            notSimilar(context, whole);
            return;
        }
        SimilarAddress address = SimilarAddress.of(parameters);
        ApiRoutes.refuse(address.troubles());
        SimilarJson answer = new SimilarJson(id, searcher.similar(id, address.size()));
        context.contentType(ApiRoutes.JSON);
        answer.write(context.outputStream());
    }

    /** A file may be called similar.txt. */
    private void notSimilar(Context context, String id) throws IOException {
        Optional<StoredArticle> stored = searcher.find(id);
        if (stored.isEmpty()) {
            throw new Refusal(404, "No article of that id is in the index.");
        }
        context.contentType(ApiRoutes.JSON);
        new StoredArticleJson(stored.get()).write(context.outputStream());
    }
}
