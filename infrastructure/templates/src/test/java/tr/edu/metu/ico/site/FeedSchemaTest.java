package tr.edu.metu.ico.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The feeds of news are valid by a schema of each format, and the schemas find faults. */
class FeedSchemaTest {

    private static final String ATOM = "atom";
    private static final String RSS = "rss";

    static Stream<Arguments> feeds() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        NewsExamples.feed(language),
                        new NewsFeed(Examples.SITE, language, List.of(), Instant.parse("2027-01-01T00:00:00Z"))))
                .flatMap(feed -> Stream.of(
                        Arguments.of(ATOM, new String(AtomFeed.write(feed), UTF_8)),
                        Arguments.of(RSS, new String(RssFeed.write(feed), UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void a_feed_is_valid_with_and_without_news_in_both_languages(String format, String feed) throws Exception {
        assertEquals(List.of(), faults(format, feed));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "atom | an id that is no address | urn:uuid: | ''",
                "atom | a time without a zone | Z</updated> | </updated>",
                "atom | a day without a time | T12:15:00Z</updated> | </updated>",
                "atom | no title | <title>METU student mobility: news</title> | ''",
                "atom | two titles | <subtitle> | <title>x</title><subtitle>",
                "atom | a blank title | METU student mobility: news</title> | ' </title>'",
                "atom | an address that is a script | https://example.org/plan?a=1&amp;b=2 | javascript:alert(1)",
                "atom | markup in the text | <p>Bring | <script>x()</script><p>Bring",
                "atom | two bodies of a content | </div></content> | </div><div"
                        + " xmlns='http://www.w3.org/1999/xhtml'/></content>",
                "atom | a body without its namespace | '<div xmlns=\"http://www.w3.org/1999/xhtml\">' | <div>",
                "atom | a file without its size | ' length=\"1234567\"' | ''",
                "atom | a size with a sign of grouping | 1234567 | '1,234,567'",
                "atom | another language of the feed | 'xml:lang=\"en\"' | 'xml:lang=\"\"'",
                "rss  | another version | 'version=\"2.0\"' | 'version=\"0.91\"'",
                "rss  | a month in Turkish | ' Feb 2027' | ' Şub 2027'",
                "rss  | two digits of the year | ' Feb 2027' | ' Feb 27'",
                "rss  | no link of the channel | <link>https://mobility.example/en/news</link> | ''",
                "rss  | two files of an item | <enclosure | '<enclosure url=\"https://a.example/b\" length=\"1\""
                        + " type=\"a/b\"/><enclosure'",
                "rss  | a file without its type | ' type=\"application/pdf\"' | ''",
                "rss  | a relative address of a file | 'url=\"https://mobility.example/' | 'url=\"/'",
                "rss  | an id that claims to be an address | isPermaLink=\"false\" | isPermaLink=\"maybe\"",
                "rss  | an element of nobody | <category> | <kategori>x</kategori><category>"
            })
    void a_planted_fault_is_found(String format, String what, String right, String wrong) throws Exception {
        var feed = NewsExamples.feed(Language.EN);
        var good = new String(format.equals(ATOM) ? AtomFeed.write(feed) : RssFeed.write(feed), UTF_8);
        var bad = good.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertNotEquals(good, bad, "nothing was planted");
        assertNotEquals(List.of(), faults(format, bad), what);
    }

    @Test
    void a_schema_names_the_line_and_the_element() throws Exception {
        var bad = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><nothing/></feed>";

        assertEquals(
                List.of("1: element \"nothing\" not allowed anywhere"),
                faults(ATOM, bad).stream()
                        .map(fault -> fault.split(";")[0])
                        .limit(1)
                        .toList());
    }

    /** What the schema of the format finds wrong, each with its line. */
    private static List<String> faults(String format, String feed) throws Exception {
        var faults = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }
        });
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var schema = FeedSchemaTest.class.getResourceAsStream("/schema/" + format + ".rnc")) {
            var source = new InputSource(schema);
            source.setEncoding("UTF-8");
            if (!driver.loadSchema(source)) {
                throw new IllegalStateException("the schema itself is wrong: " + faults);
            }
        }
        driver.validate(new InputSource(new ByteArrayInputStream(feed.getBytes(UTF_8))));
        return faults;
    }
}
