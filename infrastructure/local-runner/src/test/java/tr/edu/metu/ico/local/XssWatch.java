package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/** A browser that notes everything its policy stops, and whether any text of an answer became more than letters. */
final class XssWatch {

    private XssWatch() {}

    static Visitor visitor(PortalWorld world, Person person, Language language) {
        var visitor = world.visitor(person, language, Visitor.DESK, TURKIYE);
        visitor.context()
                .addInitScript("window.stopped = []; addEventListener('securitypolicyviolation',"
                        + " event => stopped.push(event.violatedDirective + ' ' + event.blockedURI))");
        return visitor;
    }

    /** Opens the pages one after the other: together they show each of the hundred payloads, and none has run. */
    static void readEverywhere(Visitor visitor, Page page, List<String> pages) {
        var shown = new ArrayList<String>();
        for (var one : pages) {
            visitor.open(page, one);
            page.waitForFunction("() => document.querySelector('[aria-busy=true]') === null");
            shown.add(text(page));
            nothingRan(page);
        }
        assertEquals(List.of(), Payloads.notIn(shown.stream()));
        assertEquals(List.of(), visitor.complaints());
    }

    static String text(Page page) {
        return page.locator("main").textContent();
    }

    /** No script has run, none was stopped, no markup was made, and no text can be made into any. */
    static void nothingRan(Page page) {
        assertEquals(List.of(false, List.of(), 0, "TypeError"), page.evaluate("""
            () => {
              const markup = "main :is(img, svg, script:not([type=module]), iframe, object, embed, video, audio)";
              const made = document.querySelectorAll(markup).length;
              const before = [...stopped];
              let inner = "possible";
              try {
                document.createElement("p").innerHTML = "<b>";
              } catch (refused) {
                inner = refused.name;
              }
              return ["ran" in window, before, made, inner];
            }
            """));
    }
}
