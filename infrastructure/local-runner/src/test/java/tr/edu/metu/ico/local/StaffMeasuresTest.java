package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/**
 * Many decisions: keys are counted, times are reported, and what a page holds does not grow. A build takes a few of each;
 * {@code -Ddecisions=40 -Ddocuments=400} takes a whole day's.
 */
class StaffMeasuresTest extends PortalCase {
    private static final int DECISIONS = Integer.getInteger("decisions", 12);
    private static final int LOOKED_AT = Integer.getInteger("documents", 40);
    /** Coordinators have decided on some of them before. */
    private static final int APPLICANTS = Math.max(40, DECISIONS * 9 / 4);

    private static final int MOST_KEYS = 2;
    private static final int MOST_KEYS_FOR_A_DOCUMENT = 3;
    private static final Person OFFICER = People.named("officer-1");
    private static final String DEPARTMENT = "?page=staff&view=department&call=OE-2024";
    private static final String DOCUMENTS = "?page=staff&view=documents&call=OE-2024&slot=LANGUAGE";

    /** Somebody who coordinates every department. */
    private static final Person EVERYWHERE = new Person(
            "coordinator-all",
            Person.Group.coordinator,
            People.all().stream().flatMap(one -> one.departments().stream()).toList(),
            "Everybody's coordinator",
            "Herkesin koordinatörü");

    @BeforeAll
    static void many_have_applied() {
        world = PortalWorld.theDayBeforeTheDeadline(state, APPLICANTS);
    }

    @Test
    void applications_are_decided_with_at_most_two_keys_each(TestReporter reporter) {
        try (var coordinator = world.visitor(EVERYWHERE, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAs(world.system().login().tokenFor(EVERYWHERE), DEPARTMENT + "&decision=NEW");
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#approve")).isFocused();
            var measures = new StaffMeasures(page);
            for (int i = 0; i < DECISIONS; i++) {
                measures.decide("approve", i % 4 == 3 ? new String[] {"d", "Enter"} : new String[] {"Enter"});
            }

            assertTrue(measures.keys() <= MOST_KEYS * DECISIONS, () -> measures.keys() + " keys");
            reporter.publishEntry(measures.report("applications decided"));
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    void documents_are_checked_with_at_most_three_keys_each(TestReporter reporter) {
        try (var officer = world.visitor(OFFICER, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(DOCUMENTS + "&state=TO_CHECK");
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#score")).isFocused();
            int checked = Math.min(DECISIONS, StaffMeasures.left(page) - 1);
            var measures = new StaffMeasures(page);
            for (int i = 0; i < checked; i++) {
                measures.decide(
                        "score", i % 4 == 3 ? new String[] {"r", "2", "Enter"} : new String[] {"8", "5", "Enter"});
            }

            assertTrue(measures.keys() <= MOST_KEYS_FOR_A_DOCUMENT * checked, () -> measures.keys() + " keys");
            reporter.publishEntry(measures.report("documents checked"));
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    void memory_stays_flat_while_an_officer_looks_at_scans(TestReporter reporter) {
        try (var officer = world.visitor(OFFICER, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("?page=staff");
            StaffMeasures.scans(page, world.system().siteUrl().toString());
            officer.open(page, DOCUMENTS);
            page.locator(".list th[scope=row] a").first().click();
            page.waitForSelector(".sheet");

            reporter.publishEntry(StaffMeasures.lookAt(page, LOOKED_AT));
            assertEquals(List.of(), officer.complaints());
        }
    }
}
