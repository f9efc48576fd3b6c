package dateline.web;

import static dateline.web.OnPage.text;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiguresPageTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @RegisterExtension
    private static final ServedCorpus large = ServedCorpus.of(Shelf.searcher(152_448));

    @Test
    void whatIsLookedAtIsSaid() throws Exception {
        String all = text(served.page("/?view=figures&kind=killed"), ".about");
        String newest = text(large.page("/?view=figures&kind=killed"), ".about");
        assertTrue(all.contains(" figures in ") && !all.contains("in all"), all);
        assertTrue(newest.contains("Of 152,448 in all, only those of the newest articles are looked at."), newest);
    }
}
