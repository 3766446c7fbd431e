package tr.edu.metu.ico.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A student looks for a university. */
class DestinationSearchTest {

    private static Chromium chromium;
    private static ExampleServer server;

    private final List<Examples.Example> examples = server.examples();
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.shared();
        server = ExampleServer.start(DestinationExamples.pages().toList());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"izmir", "IZMIR", "İZMİR", "ızmir", "İzmir Körfezi", "korfez"})
    void aNameIsFoundInEverySpelling(String typed) {
        open("destinations", Language.TR);
        search(typed);
        assertThat(status()).hasText("5 üniversite bulundu");
        assertThat(shown()).hasCount(5);
        assertTrue(shown().allTextContents().stream().allMatch(row -> row.startsWith("İzmir Körfezi")));
    }

    @Test
    void theCountryIsSearchedToo() {
        open("destinations", Language.TR);
        search("obrien cin");
        assertThat(status()).hasText("1 üniversite bulundu");
        search("no such place");
        assertThat(status()).hasText("Üniversite bulunamadı. Daha az süzgeç ya da başka bir yazım deneyin.");
        assertThat(shown()).hasCount(0);
    }

    @Test
    void levelSemesterAndDepartmentMustFitOnePool() {
        open("destinations", Language.EN);
        search("hinode");
        assertThat(status()).hasText("1 university found");
        page.selectOption("#level", "PHD");
        page.selectOption("#semester", "FALL");
        page.selectOption("#department", "ARCH");
        assertThat(status()).hasText("1 university found");
        page.selectOption("#semester", "SPRING");
        assertThat(status()).hasText("No university found. Try fewer filters or another spelling.");
        page.selectOption("#level", "UG");
        page.selectOption("#department", "CENG");
        assertThat(status()).hasText("1 university found");
    }

    @Test
    void aDepartmentThatNoAgreementNamesFindsTheAgreementsForAll() {
        open("destinations", Language.EN);
        search("hinode");
        page.selectOption("#department", DestinationsPage.ANOTHER_DEPARTMENT);
        assertThat(status()).hasText("1 university found");
        page.selectOption("#level", "UG");
        assertThat(status()).hasText("No university found. Try fewer filters or another spelling.");
    }

    @Test
    void whatIsChosenStandsInTheAddressAndSurvivesAReloadAndTheWayBack() {
        open("destinations", Language.EN);
        search("hinode");
        page.selectOption("#country", "JP");
        page.waitForURL(Pattern.compile(".*/destinations\\?q=hinode&country=JP$"));
        assertEquals("/tr/call/OE-2027/destinations?q=hinode&country=JP", page.getAttribute("a.switch", "href"));

        page.reload();
        assertThat(status()).hasText("1 university found");
        assertEquals("hinode", page.inputValue("#q"));

        shown().locator("a").click();
        page.waitForURL("**/destination/JP-HINODE");
        page.goBack();
        assertThat(status()).hasText("1 university found");

        page.locator("button[type=reset]").click();
        assertThat(status()).hasText("");
        assertThat(shown()).hasCount(40);
    }

    @Test
    void aLongListIsSearchedInItsIndex() {
        open("destinations-2000", Language.TR);
        search("hinode");
        assertThat(status()).hasText("1 üniversite bulundu");
        assertThat(page.locator("#results tbody tr")).hasText("Hinode InstituteJaponya3");
        assertEquals("/tr/call/OE-2027/destination/JP-HINODE", page.getAttribute("#results tbody a", "href"));
    }

    @Test
    void aSearchThatCannotBeAnsweredLeavesTheListOfCountries() {
        open("destinations-2000", Language.EN);
        page.unroute("**/destinations.json");
        search("hinode");
        assertThat(status()).hasText("The search is not available at the moment. Please use the list by country.");
        assertThat(page.locator("#countries")).isVisible();
    }

    @Test
    void withoutAScriptThereIsNoSearchAndEverythingIsThere() {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(server.address(example("destinations"), Language.EN));
        assertThat(page.locator("#filters")).isHidden();
        assertThat(shown()).hasCount(40);
        page.locator("#countries a").first().click();
        assertTrue(page.url().endsWith("#AL"));
    }

    private void open(String name, Language language) {
        page = chromium.browser().newContext().newPage();
        page.route("**/destinations.json", DestinationSearchTest::index);
        page.navigate(server.address(example(name), language));
    }

    private static void index(Route route) {
        var lines =
                "[[\"JP-HINODE\",\"Hinode Institute\",\"JP\",3,\"UG|FALL|\"],[\"KR-A\",\"A\",\"KR\",1,\"UG|FALL|\"]]";
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(lines));
    }

    private void search(String typed) {
        page.fill("#q", typed);
    }

    private Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    private Locator shown() {
        return page.locator("tr[data-p]:visible");
    }

    private Examples.Example example(String name) {
        return examples.stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
