package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.saved;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.site.Language;

/** The deadline passes while two students have the form open: one has submitted, the other one has not. */
class PortalDeadlineTest {
    private static final Instant TEN_MINUTES_BEFORE = Instant.parse("2023-11-30T13:50:00Z");

    @TempDir
    private Path state;

    @Test
    void what_was_submitted_counts_and_what_was_typed_stays_readable() {
        var submitted = People.named("2500002");
        var late = People.named("2500004");
        try (var world = PortalWorld.withOpenCalls(state, TEN_MINUTES_BEFORE, 15, "OE-2024")) {
            world.draft(submitted, 2);
            world.submit(submitted);
            world.draft(late, 2);
            var counts = world.stored(submitted).path("submitted");
            try (var one = world.visitor(submitted, Language.EN, Visitor.DESK, TURKIYE);
                    var other = world.visitor(late, Language.TR, Visitor.PHONE, TURKIYE)) {
                var page = one.tabAt("choices");
                var summary = other.tabAt("check");
                summary.click("#privacyNotice");
                saved(summary);
                var slow = other.tabAt("documents");
                slow.click("details summary");
                var device = other.context().newCDPSession(slow);
                device.send("Network.enable");
                PortalDocumentsTest.slow(device, 50);
                Visitor.give(slow, "LANGUAGE", "score.pdf", PortalDocumentsTest.LARGE);
                slow.waitForFunction("() => document.querySelector('progress')?.value > 5");
                world.advance(Duration.ofMinutes(11));
                PortalDocumentsTest.slow(device, 0);
                assertThat(slow.locator(".arrived .tag.bad")).hasText("geç ulaştı");
                assertThat(slow.locator("#said")).hasText("score.pdf süre dolduktan sonra ulaştı, dikkate alınmaz.");

                page.click("#down-0");
                assertThat(page.locator("#error h2")).hasText("The deadline has passed");
                assertThat(page.locator("#error")).containsText("Applications closed on");
                assertThat(page.locator(".note").first()).containsText("The application received on");
                assertThat(page.locator(".note").first()).containsText("The deadline passed on");
                assertThat(page.locator("#saved")).hasText("Not saved: the deadline has passed.");
                assertThat(page.locator(".ranking > li")).hasCount(2);
                assertThat(page.locator(".ranking button")).hasCount(0);
                accessible(page);
                page.click("#error a.button");
                assertThat(page.locator("#title")).hasText("Status");
                assertEquals(counts, world.stored(submitted).path("submitted"));

                summary.click("#submit");
                assertThat(summary.locator("#error h2")).hasText("Başvuru süresi doldu");
                assertThat(summary.locator("#error")).isFocused();
                assertThat(summary.locator(".answers")).containsText("1. tercih");
                assertThat(summary.locator("#submit")).hasCount(0);
                accessible(summary);
                assertEquals("DRAFT", world.stored(late).path("state").asText());
                assertEquals(0, world.submissions(late));
                summary.click("#error a.button");
                assertThat(summary.locator("#next")).hasText("Yapmanız gereken bir şey yok.");
                assertThat(summary.locator(".note").first()).containsText("Gönderilmedi: taslak dikkate alınmaz.");
                assertThat(summary.locator("main")).not().containsText("Bir şey yapmazsanız");
                assertThat(summary.locator("main")).not().containsText("Henüz başvuru göndermediniz.");
                accessible(summary);
                assertEquals(List.of(), one.complaints());
                assertEquals(List.of(), other.complaints());
            }
        }
    }
}
