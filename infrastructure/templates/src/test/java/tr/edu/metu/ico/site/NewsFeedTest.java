package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The news as feeds: what the two formats demand, with ids and addresses that stay. */
class NewsFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @ParameterizedTest
    @EnumSource
    void an_atom_feed_has_what_RFC_4287_demands(Language language) {
        var feed = parse(AtomFeed.write(NewsExamples.feed(language))).getDocumentElement();

        assertEquals("{" + ATOM + "}feed", "{" + feed.getNamespaceURI() + "}" + feed.getLocalName());
        assertEquals(language.code(), feed.getAttribute("xml:lang"));
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "subtitle",
                        "updated",
                        "author",
                        "link",
                        "link",
                        "entry",
                        "entry",
                        "entry",
                        "entry"),
                children(feed).map(Element::getLocalName).toList());
        for (var entry : children(feed, "entry")) {
            assertEquals(
                    List.of("id", "title", "published", "updated", "category", "link", "content"),
                    children(entry)
                            .filter(child -> !child.getAttribute("rel").equals("enclosure"))
                            .map(Element::getLocalName)
                            .toList());
            assertEquals("xhtml", only(entry, "content").getAttribute("type"));
            var body = children(only(entry, "content")).toList();
            assertEquals(
                    List.of("div"), body.stream().map(Element::getLocalName).toList());
            assertEquals("http://www.w3.org/1999/xhtml", body.getFirst().getNamespaceURI());
            assertTrue(children(entry, "link")
                    .getFirst()
                    .getAttribute("href")
                    .startsWith("https://mobility.example/" + language.code() + "/news-item/"));
        }
        assertEquals(
                List.of(
                        "self https://mobility.example/feed/news-" + language.code() + ".atom",
                        "alternate https://mobility.example/" + language.code() + "/news"),
                children(feed, "link").stream()
                        .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void an_rss_feed_has_what_RSS_2_0_demands(Language language) {
        var rss = parse(RssFeed.write(NewsExamples.feed(language))).getDocumentElement();
        var channel = only(rss, "channel");

        assertEquals("rss 2.0", rss.getTagName() + " " + rss.getAttribute("version"));
        assertEquals(
                List.of(
                        "title",
                        "link",
                        "description",
                        "language",
                        "lastBuildDate",
                        "link",
                        "item",
                        "item",
                        "item",
                        "item"),
                children(channel).map(Element::getLocalName).toList());
        assertEquals(
                "Tue, 23 Feb 2027 12:15:00 GMT", only(channel, "lastBuildDate").getTextContent());
        for (var item : children(channel, "item")) {
            assertEquals(
                    List.of("title", "link", "description", "category", "guid", "pubDate"),
                    children(item)
                            .map(Element::getLocalName)
                            .filter(name -> !name.equals("enclosure"))
                            .toList());
            assertEquals("false", only(item, "guid").getAttribute("isPermaLink"));
            assertTrue(only(item, "pubDate")
                    .getTextContent()
                    .matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-3][0-9] (Dec|Jan|Feb) 202[67] [0-9:]{8} GMT"));
        }
    }

    @Test
    void the_last_change_comes_first_and_a_withdrawn_item_says_so_and_why() {
        var feed = parse(AtomFeed.write(NewsExamples.feed(Language.EN))).getDocumentElement();
        var entries = children(feed, "entry");

        assertEquals(
                List.of(
                        "2027-02-23T12:15:00Z Online information session on Erasmus+ 2027-2028",
                        "2027-02-10T09:00:00Z Summer school on coastal engineering",
                        "2027-01-11T09:00:00Z Office hours in February",
                        "2026-12-15T08:30:00Z Withdrawn: Student assistant wanted"),
                entries.stream()
                        .map(entry -> only(entry, "updated").getTextContent() + " "
                                + only(entry, "title").getTextContent())
                        .toList());
        assertEquals("2027-02-23T12:15:00Z", only(feed, "updated").getTextContent());
        assertEquals(
                "The position is filled.", only(entries.getLast(), "content").getTextContent());
    }

    @Test
    void attachments_are_enclosures_with_type_and_size_and_stand_in_the_text() {
        var atom = children(
                        parse(AtomFeed.write(NewsExamples.feed(Language.TR))).getDocumentElement(), "entry")
                .getFirst();
        var folder = "https://mobility.example/attachment/2027-02-22-0a1b2c3d/";
        var plan = folder + "0a1b2c3d".repeat(4) + ".pdf";
        assertEquals(
                List.of(
                        "application/pdf 1234567 Program ve harita " + plan,
                        "image/png 81920 Afiş " + folder + "1a1b2c3d".repeat(4) + ".png"),
                children(atom, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("enclosure"))
                        .map(link -> link.getAttribute("type") + " " + link.getAttribute("length") + " "
                                + link.getAttribute("title") + " " + link.getAttribute("href"))
                        .toList());
        assertTrue(only(atom, "content").getTextContent().contains("Program ve harita (PDF, 1,2 MB)Afiş (PNG, 82 kB)"));

        var rss = parse(RssFeed.write(NewsExamples.feed(Language.EN))).getDocumentElement();
        var items = children(only(rss, "channel"), "item");
        var enclosure = only(items.getFirst(), "enclosure");
        assertEquals(
                plan + " 1234567 application/pdf",
                enclosure.getAttribute("url") + " " + enclosure.getAttribute("length") + " "
                        + enclosure.getAttribute("type"));
        assertEquals(List.of(), children(items.getLast(), "enclosure"));
    }

    @Test
    void an_id_belongs_to_the_item_and_the_language_and_not_to_the_address_of_the_site() {
        var here = NewsExamples.feed(Language.EN);
        var moved = new NewsFeed(
                new SiteAddress("https://elsewhere.example", "b"), Language.EN, here.entries(), Instant.EPOCH);

        assertEquals(ids(here), ids(moved));
        assertEquals(4, ids(here).size());
        var all = new TreeSet<>(ids(here));
        all.addAll(ids(NewsExamples.feed(Language.TR)));
        assertEquals(8, all.size());
        assertTrue(ids(here).stream().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}")));
        assertNotEquals(here.id(), NewsExamples.feed(Language.TR).id());
    }

    private static Set<String> ids(NewsFeed feed) {
        var ids = new TreeSet<String>();
        feed.entries().forEach(entry -> ids.add(feed.id(entry)));
        return ids;
    }

    @Test
    void what_an_officer_writes_stays_text_and_links_stay_links() {
        var atom = parse(AtomFeed.write(NewsExamples.feed(Language.EN)));
        var content = only(children(atom.getDocumentElement(), "entry").getFirst(), "content");
        assertEquals(0, content.getElementsByTagName("all").getLength());
        assertTrue(content.getTextContent().contains("& we answer <all> of them."));
        assertEquals(
                "https://example.org/plan?a=1&b=2",
                ((Element) content.getElementsByTagNameNS("*", "a").item(0)).getAttribute("href"));

        var rss = parse(RssFeed.write(NewsExamples.feed(Language.EN)));
        var description =
                only(children(only(rss.getDocumentElement(), "channel"), "item").getFirst(), "description");
        assertTrue(
                description.getTextContent().contains("before &amp; we answer &lt;all&gt; of them.</p>"),
                description::getTextContent);
        assertTrue(description.getTextContent().startsWith("<div><p>We explain"));
    }

    @Test
    void a_feed_without_news_is_a_feed_and_a_long_one_keeps_the_fifty_last_changes() {
        var none = new NewsFeed(Examples.SITE, Language.EN, List.of(), Instant.parse("2027-01-01T00:00:00Z"));
        var empty = parse(AtomFeed.write(none)).getDocumentElement();
        assertEquals("2027-01-01T00:00:00Z", only(empty, "updated").getTextContent());
        assertEquals(List.of(), children(empty, "entry"));

        var entry = NewsExamples.feed(Language.EN).entries().getFirst();
        var many = IntStream.range(0, 70)
                .mapToObj(minute -> new NewsFeed.Entry(
                        entry.line(),
                        entry.published(),
                        entry.published().plusSeconds(60L * minute),
                        entry.text(),
                        entry.links(),
                        entry.attachments()))
                .toList();
        var feed = new NewsFeed(Examples.SITE, Language.EN, many, Instant.EPOCH);
        assertEquals(many.reversed().subList(0, 50), feed.entries());
    }

    @Test
    void what_XML_cannot_hold_is_replaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD 🎓\t\n", Xml.valid("a\u0000b\uD800c\uFFFE 🎓\t\n"));
    }

    private static Document parse(byte[] xml) {
        assertTrue(new String(xml, StandardCharsets.UTF_8).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    private static Stream<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static List<Element> children(Element element, String name) {
        return children(element)
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static Element only(Element element, String name) {
        var found = children(element, name);
        assertEquals(1, found.size(), name);
        return found.getFirst();
    }
}
