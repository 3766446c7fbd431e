package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.comparison.CutOff;
import tr.edu.metu.ico.comparison.PoolUse;

/** However many universities and applications a call has, no page is large to load; names here repeat nothing. */
class PageSizesTest {

    private static final int LARGEST = 12 * 1024;
    private static final CallBanner CALL = DestinationExamples.CALL;

    private final Random random = new Random(2024);

    @Test
    void twoThousandUniversitiesArePagesByCountryThatStaySmall() {
        var page = DestinationExamples.destinations(universities(2000, 40));
        assertTrue(page.split());
        check("destinations", page);
        page.parts(Language.TR).forEach(part -> check("destinations-in", new CountryPage(CALL, part)));
        page.byDepartment().forEach(department -> check("destinations-for", department));
    }

    @Test
    void theLongestPageWithAllUniversitiesStaysSmall() {
        var page = DestinationExamples.destinations(universities(DestinationsPage.MOST, 40));
        assertTrue(!page.split());
        check("destinations", page);
    }

    @Test
    void aCountryWithManyUniversitiesHasSeveralPages() {
        var parts = DestinationExamples.destinations(universities(600, 1)).parts(Language.EN);
        assertEquals(
                List.of("destinations-in/AA", "destinations-in/AA-2", "destinations-in/AA-3"),
                parts.stream().map(CountryPart::path).toList());
        parts.forEach(part -> check("destinations-in", new CountryPage(CALL, part)));
    }

    @Test
    void fiveThousandResultsArePagesByTheFirstDigitOfTheCode() {
        var universities = universities(400, 40);
        var facts = new PublicationFacts(1, Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty(), 5000);
        var lines =
                IntStream.range(0, 5000).mapToObj(i -> line(i, universities)).toList();
        var parts = ResultListPage.parts(CALL, facts, lines);

        assertEquals(
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"),
                parts.stream().map(ResultListPage::prefix).toList());
        assertEquals(5000, parts.stream().mapToInt(part -> part.lines().size()).sum());
        parts.forEach(part -> check("result-list", part));
    }

    @Test
    void cutOffsOfTwoThousandUniversitiesArePagesThatStaySmall() {
        var facts = new PublicationFacts(1, Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty(), 5000);
        var pools = universities(2000, 40).stream().map(this::use).toList();
        var parts = CutOffsPage.parts(CALL, facts, pools);
        assertEquals(2000, parts.stream().mapToInt(part -> part.pools().size()).sum());
        parts.forEach(part -> check("cut-offs", part));
    }

    private static void check(String template, Object page) {
        for (var language : Language.values()) {
            var ui = new Ui(
                    SiteAddress.of("https://mobility.example"),
                    language,
                    CALL.head().path("page"));
            int bytes = compressed(Html.of(template, ui, page));
            assertTrue(bytes <= LARGEST, template + " in " + language + " has " + bytes + " bytes");
        }
    }

    private List<Agreement> universities(int count, int countries) {
        return IntStream.range(0, count).mapToObj(i -> university(i, countries)).toList();
    }

    private Agreement university(int i, int countries) {
        var country = "A" + (char) ('A' + i % countries % 26);
        var id = country + "-" + word(8).toUpperCase(Locale.ROOT) + i;
        return new Agreement(
                new UniversityId(id),
                "Universidad " + word(9) + " " + word(7),
                new CountryCode(country),
                1 + random.nextInt(5),
                random.nextBoolean() ? Set.of(StudyLevel.UG) : Set.of(StudyLevel.UG, StudyLevel.MS),
                random.nextBoolean() ? Set.of(Semester.FALL) : Set.of(Semester.FALL, Semester.SPRING),
                random.nextInt(4) == 0 ? Set.of(new DepartmentCode("IE")) : Set.of(),
                Optional.empty());
    }

    private String word(int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private ResultLine line(int i, List<Agreement> universities) {
        var code = Sha256.of("application " + i).hex().substring(0, 32);
        return random.nextBoolean()
                ? new ResultLine(code, "NOT_PLACED", Optional.empty(), OptionalInt.empty())
                : new ResultLine(
                        code,
                        "PLACED",
                        Optional.of(new ResultLine.Place(
                                universities
                                        .get(random.nextInt(universities.size()))
                                        .name(),
                                Semester.FALL)),
                        OptionalInt.empty());
    }

    private PoolUse use(Agreement partner) {
        var points = DestinationExamples.points("" + (60 + random.nextInt(40)) + "." + (10 + random.nextInt(90)));
        return new PoolUse(partner, Optional.empty(), 5, random.nextInt(90), 5, CutOff.of(points, 5));
    }

    private static int compressed(String html) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
