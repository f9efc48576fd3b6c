package dateline.web;

import dateline.search.Searcher;
import io.javalin.http.Handler;

/** Lets an answer that is made of several questions come from one state of the index: from the one that is named, while it is kept. */
final class OneState {

    private final Searcher searcher;

    OneState(Searcher searcher) {
        this.searcher = searcher;
    }

    Handler on(Handler handler) {
        return context -> searcher.<Exception>throughout(
                ApiRoutes.parameters(context).first("snapshot"), () -> handler.handle(context));
    }
}
