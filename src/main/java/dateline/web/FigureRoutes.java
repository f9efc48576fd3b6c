package dateline.web;

import dateline.query.Reading;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.SeriesRequest;
import dateline.web.address.FiguresAddress;
import dateline.web.json.ContradictionsJson;
import dateline.web.json.FiguresJson;
import dateline.web.json.SeriesJson;
import io.javalin.http.Context;
import java.io.IOException;

/** The routes that answer with figures, in JSON. */
final class FigureRoutes {

    private final Searcher searcher;
    private final QueryReader reader;

    FigureRoutes(Searcher searcher, QueryReader reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    void list(Context context) throws IOException {
        FiguresAddress address = address(context);
        FigureRequest request = address.list(reading(address));
        FiguresJson answer = new FiguresJson(request, searcher.figures(request));
        SearchTime.complete(context);
        context.contentType(ApiRoutes.JSON);
        answer.write(context.outputStream());
    }

    void series(Context context) throws IOException {
        FiguresAddress address = address(context);
        SeriesRequest request = address.series(reading(address));
        SeriesJson answer = new SeriesJson(request, searcher.series(request));
        SearchTime.complete(context);
        context.contentType(ApiRoutes.JSON);
        answer.write(context.outputStream());
    }

    void contradictions(Context context) throws IOException {
        FiguresAddress address = address(context);
        ContradictionRequest request = address.contradictions(reading(address));
        ContradictionsJson answer = new ContradictionsJson(request, searcher.contradictions(request));
        SearchTime.complete(context);
        context.contentType(ApiRoutes.JSON);
        answer.write(context.outputStream());
    }

    private static FiguresAddress address(Context context) {
        FiguresAddress address = FiguresAddress.of(ApiRoutes.parameters(context));
        ApiRoutes.refuse(address.troubles());
        return address;
    }

    private Reading reading(FiguresAddress address) throws IOException {
        return reader.read(address.search().query());
    }
}
