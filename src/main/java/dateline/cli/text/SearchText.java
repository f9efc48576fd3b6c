package dateline.cli.text;

import dateline.query.Reading;
import dateline.query.Warning;
import dateline.search.answer.Fragment;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.web.words.RelaxationWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer as people read it in a terminal, what matched in bold red if there is colour. */
public record SearchText(PrintWriter out, boolean isInColour) {

    private static final String MARK = "\u001B[1;31m";
    private static final String PLAIN = "\u001B[0m";

    /** Prints what was found, how the query was read, and what would find something. */
    public void print(Reading reading, SearchResults results, List<RelaxationWords> relaxations) {
        reading.warnings().stream()
                .map(Warning::message)
                .distinct()
                .forEach(message -> out.println("note: " + Terminals.plain(message)));
        out.println(String.format(
                Locale.ROOT,
                "%,d %s: %s",
                results.total(),
                results.total() == 1 ? "article" : "articles",
                Terminals.plain(reading.readAs())));
        relaxations.forEach(less -> out.println(String.format(
                Locale.ROOT,
                "    %s %s would find: %s",
                less.count(),
                less.noun(),
                less.query().isEmpty() ? "all" : Terminals.plain(less.query()))));
        results.hits().forEach(this::print);
    }

    private void print(Hit hit) {
        out.println();
        out.println(hit.published() + "  " + marked(hit.headline()));
        if (!hit.snippet().isEmpty()) {
            out.println("    " + marked(hit.snippet()));
        }
        hit.figures().stream()
                .filter(Hit.ReportedFigure::isAskedFor)
                .forEach(figure ->
                        out.println("    " + figure.figure().kind().key() + ": " + marked(figure.sentence())));
        out.println("    " + Terminals.plain(hit.id()) + ".txt");
    }

    private String marked(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> {
                    String text = Terminals.plain(fragment.text());
                    return isInColour && fragment.isMatch() ? MARK + text + PLAIN : text;
                })
                .collect(Collectors.joining());
    }
}
