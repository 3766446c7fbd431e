package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.site.Language;

/** An officer makes a letter, revokes it and permits that it is made again. */
class StaffLettersTest {

    @TempDir
    static Path state;

    @Test
    void a_revoked_letter_is_permitted_again_and_the_next_one_is_valid_beside_it() {
        try (var world = PortalWorld.theDayBeforeTheDeadline(state, 15);
                var officer = world.visitor(People.named("officer-1"), Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=student&call=OE-2024&student=2500003");
            var letters = page.locator("li:has(code)");
            page.click("#letter-receipt-en");
            assertThat(letters).hasCount(1);

            page.click("summary");
            page.fill("li:has(code) input", "The code became known.");
            button(page, "Revoke the letter").click();
            assertThat(letters.locator(".tag")).hasText("Revoked");
            accessible(page);

            button(page, "Allow it to be made again").click();
            assertThat(letters).containsText("it can be made again, under a new code");
            page.click("#letter-receipt-en");
            assertThat(letters).hasCount(2);
            assertThat(letters.locator(".tag", new Locator.LocatorOptions().setHasText("Valid")))
                    .hasCount(1);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }
}
