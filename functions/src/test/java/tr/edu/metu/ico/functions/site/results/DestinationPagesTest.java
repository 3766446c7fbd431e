package tr.edu.metu.ico.functions.site.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.OPENS;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.PartnerChange;
import tr.edu.metu.ico.agreement.PartnerChange.PoolChange;
import tr.edu.metu.ico.agreement.Term;
import tr.edu.metu.ico.agreement.TermChange;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.site.PageText;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.site.DestinationPage;
import tr.edu.metu.ico.site.DestinationsPage;
import tr.edu.metu.ico.site.DestinationsPage.Source;
import tr.edu.metu.ico.site.DestinationsPage.Update;

/** What everybody can read about a call's partner universities. */
class DestinationPagesTest {

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.GUL);

    @Test
    void the_list_in_force_is_shown_once_the_office_has_imported_one() {
        season.until(Stage.ANNOUNCED);
        assertEquals(Source.NO_LIST_YET, overview().source());
        assertEquals(
                List.of("tr/call/OE-2024/destinations", "en/call/OE-2024/destinations"),
                pages().stream().map(SitePage::key).toList());

        season.until(Stage.IMPORTED);
        assertEquals(agreements(), overview().partners());
        assertEquals(
                List.of(
                        "en/call/OE-2024/destination/AU-SYDNEY",
                        "en/call/OE-2024/destination/JP-TOKYO",
                        "en/call/OE-2024/destination/KR-SEOUL"),
                pages().stream()
                        .map(SitePage::key)
                        .filter(key -> key.startsWith("en/call/OE-2024/destination/"))
                        .toList());
    }

    @Test
    void a_change_of_the_list_since_the_opening_is_shown_with_its_time() {
        season.until(Stage.IMPORTED);
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(3));
        assertEquals(List.of(), overview().updates(), "nobody had chosen yet");

        season.until(Stage.OPENED);
        var at = OPENS.plus(Duration.ofDays(2));
        season.clock.moveTo(at);
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));

        var places = new TermChange(Term.PLACES, List.of("3"), List.of("2"));
        var changed =
                new PartnerChange.OtherTerms(agreement("JP-TOKYO"), List.of(new PoolChange(Optional.empty(), places)));
        assertEquals(List.of(new Update(at, List.of(changed))), overview().updates());
        assertEquals(0, overview().older());
    }

    @Test
    void a_published_result_is_shown_with_the_university_in_this_and_later_calls() {
        season.until(Stage.PLACED);
        assertEquals(List.of(), tokyo().past());

        season.until(Stage.PUBLISHED);
        assertEquals(
                List.of("OE-2024: 4 asked for 1, 1 placed, cut-off 89"),
                tokyo().past().stream()
                        .map(past -> {
                            var use = past.pools().getFirst();
                            return "%s: %d asked for %d, %d placed, cut-off %s"
                                    .formatted(
                                            past.call().id(),
                                            use.applicants(),
                                            use.places(),
                                            use.placed(),
                                            use.cutOff().orElseThrow().points());
                        })
                        .toList());
    }

    @Test
    void a_long_list_has_a_page_for_each_country_and_an_index_for_the_search() {
        season.until(Stage.ANNOUNCED);
        season.importFile(ImportKind.AGREEMENTS, universities(300));

        assertEquals(
                List.of("en/call/OE-2024/destinations-in/JP", "en/call/OE-2024/destinations-in/KR"),
                pages().stream()
                        .map(SitePage::key)
                        .filter(key -> key.startsWith("en/call/OE-2024/destinations-in/"))
                        .toList());
        var index = PageText.of(pages(), "call/OE-2024/destinations.json");
        assertTrue(index.startsWith("[[\"JP-U0\",\"O'Brien University 0\",\"JP\",1,\"UG|FALL|\"],"), index);
    }

    @Test
    void each_department_that_is_named_has_a_page_of_what_its_students_can_choose_without_a_script() {
        season.until(Stage.ANNOUNCED);
        season.importFile(ImportKind.AGREEMENTS, """
            university,name,country,capacity,levels,semesters,departments,host_minimum
            JP-ALL,All University,JP,1,UG,FALL,ALL,
            JP-BOTH,Both University,JP,1,UG,FALL,CENG|EE,
            KR-ARCH,Arch University,KR,1,UG,FALL,ARCH,
            """.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                Map.of(
                        "ARCH", List.of("JP-ALL", "KR-ARCH"),
                        "CENG", List.of("JP-ALL", "JP-BOTH"),
                        "EE", List.of("JP-ALL", "JP-BOTH")),
                overview().byDepartment().stream()
                        .collect(Collectors.toMap(
                                page -> page.department().value(),
                                page -> page.partners().stream()
                                        .map(partner -> partner.university().value())
                                        .toList())));
        assertTrue(PageText.of(pages(), "en/call/OE-2024/destinations").contains("destinations-for/CENG"));
        var page = PageText.of(pages(), "tr/call/OE-2024/destinations-for/CENG");
        assertTrue(page.contains("destination/JP-BOTH") && !page.contains("KR-ARCH"), page);
    }

    @Test
    void where_too_many_agreements_are_for_all_departments_a_page_has_those_that_name_it() {
        season.until(Stage.ANNOUNCED);
        var named = "KR-EE,EE University,KR,1,UG,FALL,EE,\n".getBytes(StandardCharsets.UTF_8);
        var list = new ByteArrayOutputStream();
        list.writeBytes(universities(300));
        list.writeBytes(named);
        season.importFile(ImportKind.AGREEMENTS, list.toByteArray());

        var page = overview().byDepartment().getFirst();
        assertEquals(
                List.of("EE", "false", "KR-EE"),
                List.of(
                        page.department().value(),
                        String.valueOf(page.whole()),
                        page.partners().getFirst().university().value()));
        assertEquals(1, page.partners().size());
    }

    private static byte[] universities(int count) {
        var lines = new StringBuilder("university,name,country,capacity,levels,semesters,departments,host_minimum\n");
        IntStream.range(0, count).forEach(i -> {
            var country = i % 2 == 0 ? "JP" : "KR";
            lines.append(country + "-U" + i + ",O'Brien University " + i + "," + country + ",1,UG,FALL,ALL,\n");
        });
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private DestinationsPage overview() {
        return builder().overview(season.call());
    }

    private DestinationPage tokyo() {
        return builder()
                .universities(season.call(), List.of(agreement("JP-TOKYO")))
                .getFirst();
    }

    private List<SitePage> pages() {
        return builder().of(CALL);
    }

    private DestinationPages builder() {
        return SitePagesOf.destinations(season.world.freshParts());
    }

    private List<Agreement> agreements() {
        return season.world.ports.officeData().agreements(season.call());
    }

    private Agreement agreement(String university) {
        return agreements().stream()
                .filter(agreement -> agreement.university().value().equals(university))
                .findFirst()
                .orElseThrow();
    }
}
