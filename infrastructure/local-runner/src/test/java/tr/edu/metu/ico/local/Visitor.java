package tr.edu.metu.ico.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/** A person at the portal with a browser of their own, which has one or more tabs. */
final class Visitor implements AutoCloseable {

    static final int PHONE = 375;
    static final int DESK = 1280;

    private static final int HEIGHT = 900;
    private static final int TIMEOUT = 60_000;
    private static final String STEP = "?page=%s&call=%s";

    private final BrowserContext context;
    private final URI site;
    private final Language language;
    private final Person person;
    private final List<String> complaints = new ArrayList<>();
    private String call = "OE-2024";

    /** @param zone the time zone of the device */
    Visitor(Browser browser, URI site, Language language, int width, String zone, Person person) {
        this.site = site;
        this.language = language;
        this.person = person;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("en-US")
                .setTimezoneId(zone));
        context.setDefaultTimeout(TIMEOUT);
    }

    /** The same person, applying to another call than OE-2024. */
    Visitor applyingTo(String other) {
        call = other;
        return this;
    }

    /** A tab in which the person has logged in, at a step of the application. */
    Page tabAt(String step) {
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.navigate(address(step));
        logIn(page);
        return page;
    }

    /** A tab at this step of a person who is not offered on the login page. @param token as the login gives it */
    Page tabAs(String token, String step) {
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.addInitScript("sessionStorage.setItem('ico.tokens', JSON.stringify({ id: '" + token
                + "', refresh: null, until: Date.now() + 3600000 }))");
        open(page, step);
        return page;
    }

    /** Presses the button of the page and answers the login page. */
    void logIn(Page page) {
        page.locator("#portal button:not(.quiet)").first().click();
        answerLogin(page);
    }

    /** Gives the person's name on the login page and comes back. */
    void answerLogin(Page page) {
        if (person.group() == Person.Group.student) {
            page.fill("#username", person.id());
            page.locator("form:has(#username) button").click();
        } else {
            page.locator("button[value='" + person.id() + "']").click();
        }
        page.waitForURL(address -> address.startsWith(site.toString()));
        shown(page);
    }

    void open(Page page, String step) {
        page.navigate(address(step));
        shown(page);
    }

    /** @param step a step of the application, or the query of another page */
    private String address(String step) {
        var portal = site + "/" + language.code() + "/portal";
        if (step.startsWith("?")) {
            return portal + step;
        }
        return step.equals("applications") ? portal : portal + STEP.formatted(step, call);
    }

    /** Waits until the page that the address asks for is shown. */
    static void shown(Page page) {
        page.waitForSelector("#portal > [aria-busy=false] #title");
    }

    /** Waits until everything is saved. */
    static void saved(Page page) {
        page.waitForSelector("#saved[data-state=done]");
    }

    static Locator button(Page page, String words) {
        return page.locator("#portal button", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** Types a moment such as 31.1.2025 17:00 into its four fields. */
    static void moment(Page page, String id, String moment) {
        var parts = moment.split("[. ]");
        var names = List.of("day", "month", "year", "time");
        names.forEach(name -> page.fill("#" + id + "-" + name, parts[names.indexOf(name)]));
    }

    /** What stands in the four fields of a moment. */
    static String moment(Page page, String id) {
        var parts = Stream.of("day", "month", "year", "time")
                .map(name -> page.inputValue("#" + id + "-" + name))
                .toList();
        return String.join(".", parts.subList(0, 3)) + " " + parts.getLast();
    }

    /** Gives a file to a slot. */
    static void give(Page page, String slot, String name, byte[] content) {
        page.setInputFiles("#file-" + slot, new FilePayload(name, "application/octet-stream", content));
    }

    BrowserContext context() {
        return context;
    }

    /** What went wrong in the modules. */
    List<String> complaints() {
        return complaints;
    }

    /** A request that a test answers must not come while the browser closes. */
    @Override
    public void close() {
        context.pages().forEach(Page::unrouteAll);
        context.unrouteAll();
        context.close();
    }
}
