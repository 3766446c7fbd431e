package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.site.Language;

/** An officer adds files to news, reads what is wrong with one, and takes one off again. */
class StaffNewsFilesTest {

    private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

    @Test
    void files_are_added_checked_published_and_taken_off(@TempDir Path state) throws Exception {
        try (var world = PortalWorld.empty(state);
                var officer = world.visitor(People.named("officer-1"), Language.TR, Visitor.PHONE, TURKIYE)) {
            // the sweep renders the entry of the portal
            world.advance(Duration.ofMinutes(10));
            world.api().get(People.named("officer-1"), "/news").expecting(200);
            var page = officer.tabAt("?page=staff&view=news&news=new");
            page.fill("#title-tr", "Bilgilendirme");
            page.fill("#body-tr", "Afişe bakın.");
            page.fill("#title-en", "Information");
            page.fill("#body-en", "See the poster.");
            page.setInputFiles("#attachment", new FilePayload("büyük.png", "image/png", new byte[6_000_000]));
            assertThat(page.locator("#error")).containsText("en çok 5 MB");

            page.setInputFiles("#attachment", new FilePayload("sayfa.pdf", "application/pdf", PAGE));
            assertThat(page.locator("[id^=label-tr-]")).hasValue("sayfa");
            button(page, "Taslağı kaydet").click();
            assertThat(page.locator("#error")).containsText("PDF, JPEG ya da PNG olarak kaydedip");
            button(page, "sayfa.pdf dosyasını kaldır").click();

            page.setInputFiles("#attachment", new FilePayload("Afiş.png", "image/png", picture()));
            page.locator("[id^=label-en-]").fill("Poster");
            accessible(page);
            button(page, "Taslağı kaydet").click();
            assertThat(page.locator(".note strong")).hasText("Afiş.png");
            page.click("#publish");
            assertThat(page.locator(".tag")).hasText("Yayımlandı");
            accessible(page);
            assertEquals(
                    0,
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));

            var news = page.url().replaceFirst(".*[?&]news=([^&]*).*", "$1");
            world.system().streams().awaitDelivered();
            var shown = officer.context().newPage();
            shown.navigate(world.system().siteUrl() + "/tr/news-item/" + news);
            var link = shown.locator("main a[href^='/attachment/']");
            assertThat(link).hasText("Afiş (PNG, 1 kB)");
            var saved = shown.waitForDownload(link::click);
            assertEquals("Afiş.png", saved.suggestedFilename());

            button(page, "Afiş.png dosyasını kaldır").click();
            button(page, "Kaydet; hemen yayımlanır").click();
            assertThat(page.locator(".note strong")).hasCount(0);
            world.system().streams().awaitDelivered();
            shown.reload();
            assertThat(shown.locator("main a[href^='/attachment/']")).hasCount(0);
            assertEquals(
                    List.of(),
                    officer.complaints().stream()
                            .filter(line -> !line.contains("the server responded with a status of 4"))
                            .toList());
        }
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
