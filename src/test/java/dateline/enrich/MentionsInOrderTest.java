package dateline.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Mention;
import dateline.article.Mention.OfPerson;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MentionsInOrderTest {

    @Property
    void aLookUpFindsWhatALookAtAllWouldFind(
            @ForAll List<@IntRange(min = 0, max = 5) Integer> gaps,
            @ForAll @IntRange(max = 60) int start,
            @ForAll @IntRange(max = 20) int length) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        for (int gap : gaps) {
            found.addFirst(new OfPerson(new Span(at + gap, at + gap + 3), "A"));
            at += gap + 3;
        }
        found.add(new Mention.OfOrganisation(new Span(start, start + length), "B"));
        Span stretch = new Span(start, start + length);
        MentionsInOrder<OfPerson> people = MentionsInOrder.of(found, OfPerson.class);

        assertEquals(
                people.all().stream()
                        .filter(person -> stretch.contains(person.span()))
                        .toList(),
                people.within(stretch));
        assertEquals(
                people.all().stream().anyMatch(person -> stretch.overlaps(person.span())), people.overlap(stretch));
    }
}
