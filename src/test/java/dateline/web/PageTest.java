package dateline.web;

import static dateline.web.OnPage.address;
import static dateline.web.OnPage.first;
import static dateline.web.OnPage.text;
import static dateline.web.OnPage.total;
import static dateline.web.OnPage.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.search.BruteForceSearcher;
import dateline.web.address.Percent;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @Test
    void withNothingAskedAllArticlesAreThereNewestFirst() throws Exception {
        Document page = served.page("/");
        assertEquals("4 articles", total(page));
        assertEquals("4 articles, 2007 to 2021", text(page, ".archive"));
        assertEquals("newest first", text(page, ".sort summary b"));
        assertEquals("22 Jun 2021", text(page, ".card time"));
        assertEquals("Dateline", page.title());
        assertEquals("en", first(page, "html").attr("lang"));
    }

    @Test
    void aCardTellsDatePlaceSourceMarkedWordsAndFigures() throws Exception {
        Element card = first(served.page("/?q=killed+ferry"), ".card");
        assertEquals("22 Jun 2021 Yangon AFP", text(card, ".meta"));
        assertTrue(text(card, "h2").startsWith("More than 870 villagers"));
        assertEquals("killed", text(card, ".snippet mark"));
        assertEquals("more than 870 killed", text(card, ".figures li .stated"));
        assertEquals("villagers, say officials", text(card, ".figures li .detail"));
        assertEquals("/?q=killed%20ferry&article=2021/ferry-1", address(card, "h2 a"));
    }

    @Test
    void theCountOfAValueEqualsWhatAClickGives() throws Exception {
        for (String start : List.of("/", "/?q=killed", "/?place=Asia/Myanmar", "/?figure=-killed/2-4&from=2007")) {
            for (Element row : served.page(start).select(".facet .row:not(.more)")) {
                Element tick = first(row, ".tick");
                boolean isTicked = row.hasClass("ticked");
                boolean hasOthers = start.contains("place=") && tick.id().startsWith("place/");
                if (!isTicked && !hasOthers) {
                    String count = text(tick, ".count");
                    String expected = count.equals("1") ? "1 article" : count + " articles";
                    assertEquals(expected, total(served.page(tick.attr("href"))), start + " " + tick);
                }
            }
        }
    }

    @Test
    void aTickOfAPlaceBelowATickedOneNarrows() throws Exception {
        Document country = served.page("/?place=Europe/Portugal");
        String city = address(country, "a[id='place/Europe/Portugal/Lisbon']");
        assertEquals("/?place=Europe/Portugal/Lisbon", city);
    }

    @Test
    void aValueCanBeExcludedAndTheExclusionLifted() throws Exception {
        String without = address(served.page("/"), "a[id='not/source/AFP']");
        Document page = served.page(without);
        assertEquals("3 articles", total(page));
        assertEquals("not AFP", text(page, ".chip.excluded b") + " " + text(page, ".chip.excluded s"));
        assertEquals("/", address(page, "a[id='not/source/AFP']"));
        assertEquals("/", address(page, ".chip.excluded a"));
    }

    @Test
    void aBarZoomsFromYearToMonthToDay() throws Exception {
        String year = address(served.page("/"), ".bars a[title^=2007]");
        assertEquals("/?from=2007&to=2007", year);
        Document days = served.page(year);
        assertEquals("2 articles", total(days));
        assertEquals(
                "Published 2007", text(days, ".chip:has(a)").replace("×", "").strip());
        assertEquals("/?from=2007-11-05&to=2007-11-05", address(days, ".bars a[title='5 Nov 2007: 1 article']"));
        Document day = served.page("/?from=2007-11-05&to=2007-11-05");
        assertEquals(
                List.of("November 2007", "2007", "All dates"),
                day.select(".wider").eachText());
        assertEquals("/?from=2007-11&to=2007-11", address(day, ".wider"));
        assertEquals("2007-11-05", value(day, "#from"));
    }

    @Test
    void theTableSaysWhatTheBarsShow() throws Exception {
        Document page = served.page("/?from=2007&to=2007");
        assertEquals(
                page.select(".bars li").size(), page.select(".twin tbody tr").size());
        assertEquals(
                page.select(".bars a").eachAttr("href"),
                page.select(".twin tbody a").eachAttr("href"));
    }

    @Test
    void aDateThatCannotBeReadIsSaidBesideItsFieldAndAsksNothing() throws Exception {
        Document page = served.page("/?q=killed&from=2021-02-30");
        assertEquals("3 articles", total(page));
        assertTrue(text(page, ".trouble").contains("2021-02-30"));
        assertEquals("2021-02-30", value(page, "#from"));
        assertTrue(page.select(".chip a").isEmpty());
    }

    @Test
    void aPartOfTheMapIsAFilterThatCanBeRemoved() throws Exception {
        Document page = served.page("/?q=killed&box=-10,30,0,40.25");
        assertEquals("1 article", total(page));
        assertEquals("Map area", text(page, ".chip .label:matches(Map)"));
        assertEquals("30° to 40.25° N, 10° W to 0°", text(page, ".chip b"));
        assertEquals("/?q=killed", address(page, ".chip a"));
        assertTrue(page.select("input[form=search][name=box]").hasAttr("value"));
        assertEquals("/?q=killed&box=-10,30,0,40.25&sort=relevance", address(page, ".sort li a"));
    }

    @Test
    void aPartOfTheMapThatCannotBeReadIsSaidAndAsksNothing() throws Exception {
        Document page = served.page("/?q=killed&box=here");
        assertEquals("3 articles", total(page));
        assertTrue(text(page, ".trouble").contains("“here” is no part of the map"));
        assertTrue(page.select(".chip a").isEmpty());
    }

    @Test
    void aQueryInTroubleIsExplainedAndRepaired() throws Exception {
        Document page = served.page("/?q=killed!&place=Asia");
        assertTrue(text(page, ".notes .reason").contains("The ! was read as text."));
        assertEquals("/?q=killed&place=Asia", address(page, ".repair"));
        assertEquals("Use killed", text(page, ".repair"));
    }

    @Test
    void theFormKeepsTheFiltersAndStartsOnTheFirstPage() throws Exception {
        Document page = served.page("/?q=killed&place=-Asia&sort=oldest&page=2&size=1&from=2007");
        Set<String> kept = new HashSet<>();
        page.select("input[form=search]").forEach(field -> kept.add(field.attr("name") + "=" + field.attr("value")));
        assertEquals(Set.of("place=-Asia", "sort=oldest", "size=1", "from=2007", "to="), kept);
        assertEquals("killed", value(page, "#q"));
    }

    @Test
    void pagesFollowEachOther() throws Exception {
        Document first = served.page("/?size=3");
        assertEquals("Articles 1 to 3 of 4", text(first, ".paging span"));
        Document second = served.page(address(first, ".paging a[rel=next]"));
        assertEquals("Articles 4 to 4 of 4", text(second, ".paging span"));
        assertTrue(second.select(".paging a[rel=next]").isEmpty());
        assertEquals("/?size=3&snapshot=1", address(second, ".paging a[rel=prev]"));
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() throws Exception {
        Set<String> seen = new HashSet<>();
        for (String start : List.of(
                "/?q=killed&place=-Asia&open=place",
                "/article/2021/ferry-1",
                "/article/" + Percent.path(Shelf.EVIL_ID))) {
            for (String address : served.page(start)
                    .select("a[href^=/], link[href], script[src]")
                    .eachAttr("href")) {
                if (seen.add(address)) {
                    assertEquals(200, served.get(address.replaceAll("#.*", "")).statusCode(), address);
                }
            }
        }
        assertTrue(seen.size() > 20);
    }

    @Test
    void nothingFoundOffersWhatWouldFindSomething() throws Exception {
        Document page = served.page("/?q=budget+ferry&source=Reuters");
        assertEquals("No article matches all of this", total(page));
        assertTrue(text(page, ".empty").contains("Asking for one thing less finds nothing"));
        Document nearer = served.page("/?q=ferry&source=Reuters");
        assertEquals(
                List.of("Without Source Reuters", "Without ferry"),
                nearer.select(".relaxations a").eachText());
        assertEquals("/?q=ferry", address(nearer, ".relaxations a"));
        assertEquals("1 article", text(nearer, ".relaxations span"));
        assertEquals("1 article", total(served.page(address(nearer, ".relaxations a"))));
    }

    @Test
    void anEmptyIndexSaysHowToFillIt() throws Exception {
        Readiness.Progress progress = new Readiness.Progress(false, 0, 1200, 0, 0, "");
        try (ServedCorpus empty = ServedCorpus.inProgress(new BruteForceSearcher(List.of()), progress)
                .open()) {
            Document page = empty.page("/");
            assertEquals("Nothing is indexed yet", total(page));
            assertTrue(text(page, ".well").contains("./dateline serve --corpus"));
            assertTrue(text(page, ".progress").startsWith("0 of 1,200 files"));
        }
    }

    @Test
    void htmxIsToldTheTidyAddress() throws Exception {
        HttpResponse<String> answer = served.get("/?q=killed&from=&to=", "HX-Target", "answer");
        assertEquals("/?q=killed", answer.headers().firstValue("HX-Push-Url").orElse(""));
        HttpResponse<String> poll = served.get("/", "HX-Target", "progress");
        assertTrue(poll.headers().firstValue("HX-Push-Url").isEmpty());
    }

    @Test
    void staticFilesMayBeKeptForGood() throws Exception {
        Document page = served.page("/");
        for (String file : List.of(
                address(page, "link[rel=stylesheet]"),
                address(page, "link[rel=icon]"),
                page.select("script").attr("src"))) {
            HttpResponse<String> answer = served.get(file);
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "private, max-age=31536000, immutable",
                    answer.headers().firstValue("Cache-Control").orElse(""));
            assertFalse(answer.body().isEmpty());
        }
        assertEquals(404, served.get("/static/000000000000/dateline.css").statusCode());
    }
}
