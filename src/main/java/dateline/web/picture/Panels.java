package dateline.web.picture;

import dateline.article.Figure;
import dateline.search.figure.FigureFact;
import dateline.web.address.SearchAddress;
import dateline.web.words.CalendarWords;
import dateline.web.words.FigureWords;
import dateline.web.words.NumberWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws figures as marks over time, running totals apart from incidents. */
final class Panels {

    private static final int DENSE = 300;
    private static final int MOST = 1000;
    private static final int ASIDE = 12;

    private final Days days;
    private final Speakers speakers;
    private final SearchAddress address;

    Panels(Days days, Speakers speakers, SearchAddress address) {
        this.days = days;
        this.speakers = speakers;
        this.address = address;
    }

    /** @param facts the newest first */
    List<FiguresView.Panel> of(List<FigureFact> facts) {
        List<FiguresView.Panel> panels = new ArrayList<>();
        add(panels, "Running totals", "a tally that grows, or a period", 210, Figure.Scope.TOTAL, facts);
        add(panels, "Single incidents", "", 186, Figure.Scope.INCIDENT, facts);
        return panels;
    }

    private void add(
            List<FiguresView.Panel> panels,
            String heading,
            String what,
            int height,
            Figure.Scope scope,
            List<FigureFact> all) {
        List<FigureFact> facts =
                all.stream().filter(fact -> fact.figure().scope() == scope).toList();
        if (facts.isEmpty()) {
            return;
        }
        List<FigureFact> drawn =
                facts.stream().limit(MOST).sorted(FigureFact.BY_DAY).toList();
        Scale scale = Scale.of(drawn.stream().map(fact -> fact.figure().value()).toList(), height);
        boolean isDense = drawn.size() > DENSE;
        panels.add(new FiguresView.Panel(
                heading,
                note(facts.size(), drawn.size(), what, scale, isDense),
                height,
                scale.lines(),
                marks(drawn, scale, isDense),
                isDense));
    }

    private static String note(int all, int drawn, String what, Scale scale, boolean isDense) {
        String note = NumberWords.count(all) + (all == 1 ? " figure" : " figures");
        if (drawn < all) {
            note += ", the newest " + NumberWords.count(drawn) + " drawn";
        }
        if (!what.isEmpty()) {
            note += ": " + what;
        }
        if (!scale.isEven()) {
            note += ". Each line is ten times the one below it";
        }
        return note + (isDense ? ". Choose fewer days to tell them apart." : ".");
    }

    private List<FiguresView.Mark> marks(List<FigureFact> facts, Scale scale, boolean isDense) {
        FigureFact largest = facts.stream()
                .max(Comparator.comparingDouble(fact -> fact.figure().value()))
                .orElseThrow();
        FigureFact least = facts.stream()
                .min(Comparator.comparingDouble(fact -> fact.figure().value()))
                .orElseThrow();
        Map<String, Integer> beside = new HashMap<>();
        List<FiguresView.Mark> marks = new ArrayList<>();
        for (FigureFact fact : facts) {
            int aside = beside.merge(fact.day() + " " + fact.figure().value(), 1, Integer::sum) - 1;
            boolean isNamed = fact.equals(largest) || (fact.equals(least) && facts.size() > 3);
            marks.add(mark(fact, scale, isDense, isDense ? 0 : aside * ASIDE, isNamed));
        }
        return marks;
    }

    private FiguresView.Mark mark(FigureFact fact, Scale scale, boolean isDense, int aside, boolean isNamed) {
        Figure figure = fact.figure();
        int speaker = speakers.number(fact);
        Double high = figure.high();
        Double low = figure.low();
        boolean isRange = figure.bound() == Figure.Bound.RANGE && low != null && high != null;
        double y = scale.y(isRange && high != null ? high : figure.value());
        double reach = isRange && low != null ? scale.y(low) - y : 0;
        String stated =
                FigureWords.of(figure, NumberWords.value(figure.value())).line();
        String key = fact.number() + ":" + fact.article();
        boolean isChosen = address.showing().fact().equals(key);
        String by = figure.saidBy().isEmpty() ? "nobody named" : figure.saidBy();
        return new FiguresView.Mark(
                CalendarWords.day(fact.day()) + ": " + stated + " (" + by + ")",
                address.withShowing(address.showing().withFact(key)).under("/") + "#chosen",
                days.x(fact.day()),
                Window.plain(y),
                aside == 0 ? "" : "translate(" + aside + ")",
                speaker,
                isDense ? Shapes.SMALL : Shapes.of(speaker),
                isDense ? "" : Shapes.bound(figure.bound(), reach, speaker),
                Shapes.isOpen(figure.bound()),
                figure.bound() == Figure.Bound.VAGUE,
                isChosen,
                isNamed || isChosen ? label(figure) : "",
                days.isLate(fact.day()));
    }

    private static String label(Figure figure) {
        FigureWords words = FigureWords.of(figure, NumberWords.value(figure.value()));
        return (words.bound() + " " + words.number()).strip();
    }
}
