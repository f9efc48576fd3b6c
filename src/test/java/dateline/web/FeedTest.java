package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    private static Document feed(String parameters) throws Exception {
        String xml = served.get("/feed.atom?" + parameters).body();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document feed, String parent, String name) {
        List<String> texts = new ArrayList<>();
        NodeList all = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        for (int index = 0; index < all.getLength(); index++) {
            if (all.item(index).getParentNode().getLocalName().equals(parent)) {
                texts.add(all.item(index).getTextContent());
            }
        }
        return texts;
    }

    @Test
    void aFeedHasAllArticlesTheNewestFirstWhateverTheOrderOfTheSearch() throws Exception {
        for (String parameters : List.of("", "sort=oldest", "sort=figure&size=1&page=2")) {
            Document feed = feed(parameters);
            List<String> days = List.of(
                    "2021-06-22T00:00:00Z", "2015-02-28T00:00:00Z", "2007-11-05T00:00:00Z", "2007-11-03T00:00:00Z");
            assertEquals(days, texts(feed, "entry", "updated"));
            assertEquals(List.of(days.getFirst()), texts(feed, "feed", "updated"));
            List<String> ids = texts(feed, "entry", "id");
            assertEquals(4, new HashSet<>(ids).size());
            assertEquals("tag:dateline.invalid,2026:article/2021/ferry-1", ids.getFirst());
            assertEquals(4, texts(feed, "entry", "title").size());
            assertEquals(4, texts(feed, "entry", "summary").size());
            assertEquals(4, texts(feed, "author", "name").size() - 1);
            assertEquals(1, texts(feed, "feed", "id").size());
            assertEquals(1, texts(feed, "feed", "title").size());
        }
    }

    @Test
    void aFeedOfNothingIsAFeed() throws Exception {
        Document feed = feed("q=zzz%00%01%3C%26%5D%5D%3E");
        assertEquals(List.of(), texts(feed, "entry", "id"));
        assertEquals(1, texts(feed, "feed", "updated").size());
        assertTrue(texts(feed, "feed", "title").getFirst().contains("<&]]>"));
    }

    @Test
    void linksOfAFeedLeadToTheArticleAndToItself() throws Exception {
        Document feed = feed("q=zebra");
        NodeList links = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link");
        for (int index = 0; index < links.getLength(); index++) {
            String address = ((Element) links.item(index)).getAttribute("href");
            String path = address.replace(served.address(), "");
            assertEquals(200, served.get(path).statusCode(), address);
        }
        assertEquals(3, links.getLength());
    }
}
