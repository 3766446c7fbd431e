package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.news.NewsKind;

/** Names of universities as offices write them. A character that turns the direction is refused when the list is read. */
class UnusualNamesTest {

    static Stream<String> names() {
        return Stream.of(
                "O'Brien & Sons <College>",
                "Waseda",
                "U".repeat(120),
                "Hochschule für Musik 🎓🎻",
                "جامعة الملك سعود",
                "Universität “Łódź” – Şırnak");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_shown_as_it_is_written_and_keeps_its_direction_to_itself(String name) {
        var partner = new Agreement(
                new UniversityId("JP-NAME"),
                name,
                new CountryCode("JP"),
                2,
                Set.of(StudyLevel.UG),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty());
        for (var language : Language.values()) {
            var ui = new Ui(SiteAddress.of("https://mobility.example"), language, "call/OE-2027/destinations");
            var page = Jsoup.parse(Html.of("destinations", ui, DestinationExamples.destinations(List.of(partner))));

            assertEquals(List.of(name), page.select("tbody th[scope=row] bdi").eachText(), language.toString());
            assertEquals(0, page.select("main college").size());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_title_of_news_keeps_its_direction_to_itself_in_lists_and_on_its_page(String name) {
        var day = LocalDate.of(2027, 2, 22);
        var title = new Text(name, name);
        var line = new NewsLine("2027-02-22-4a1b2c3d", NewsKind.OTHER, title, day, Optional.empty(), Optional.empty());
        var content = new NewsItemPage.Content(List.of(title), List.of(), List.of());
        for (var language : Language.values()) {
            var ui = new Ui(SiteAddress.of("https://mobility.example"), language, "news");
            var list = new NewsPage(day, List.of(line), List.of(new NewsPage.Year(2027, List.of(line))));
            var one =
                    new NewsItemPage(line, Optional.of(content), Optional.empty(), Optional.empty(), Optional.empty());

            var titles = Jsoup.parse(Html.of("news", ui, list)).select("main li a > bdi");
            var item = Jsoup.parse(Html.of("newsitem", ui, one));
            assertEquals(List.of(name, name), titles.eachText(), language.toString());
            assertEquals(name, item.expectFirst("h1 > bdi").text());
            assertEquals(name, item.expectFirst("main p[dir=auto]").text());
        }
    }
}
