package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/** What a page of the staff needs: keys, the time to the next item, and memory. Times are reported; they depend on the machine. */
final class StaffMeasures {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int MOST_HELD = 2;

    /** Counts the addresses of files in memory that were not given back. */
    private static final String COUNTS_ADDRESSES = """
        window.held = new Set();
        const create = URL.createObjectURL, revoke = URL.revokeObjectURL;
        URL.createObjectURL = (blob) => { const url = create.call(URL, blob); window.held.add(url); return url; };
        URL.revokeObjectURL = (url) => { window.held.delete(url); revoke.call(URL, url); };
        """;

    private final Page page;
    private final List<Double> times = new ArrayList<>();
    private int keys;

    StaffMeasures(Page page) {
        this.page = page;
    }

    /** Presses keys and waits until the next item can be decided on. @param ready the id of what has the focus then */
    void decide(String ready, String... pressed) {
        var before = place(page);
        for (int i = 0; i < pressed.length - 1; i++) {
            page.keyboard().press(pressed[i]);
        }
        var begun = System.nanoTime();
        page.keyboard().press(pressed[pressed.length - 1]);
        another(page, before, "document.activeElement?.id === '" + ready + "'");
        times.add((System.nanoTime() - begun) / 1e6);
        keys += pressed.length;
    }

    /** Which item is shown; the address is another one before the page is. */
    private static String place(Page page) {
        return (String) page.evaluate("() => document.querySelector('.between .soft').textContent");
    }

    /** Waits in the page itself until another item is shown, without the pauses of the assertions. */
    private static void another(Page page, String before, String holds) {
        page.evaluate("""
            async (before) => {
              const holds = () => (document.querySelector('.between .soft')?.textContent ?? before) !== before && %s;
              const end = performance.now() + 60000;
              while (!holds()) {
                if (performance.now() > end) {
                  throw new Error('Still ' + before + ', ' + location.search + ', focus on ' + document.activeElement?.id);
                }
                await new Promise((done) => setTimeout(done, 5));
              }
            }\
            """.formatted(holds), before);
    }

    /** How many items wait, as the page says. */
    static int left(Page page) {
        return Integer.parseInt(place(page).replaceAll(".*\\. ([0-9]+) left.*", "$1"));
    }

    int keys() {
        return keys;
    }

    /** For people: how long it took from the last key until the next item had the focus. */
    String report(String what) {
        var sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%d %s with %d keys in %.1f s of the machine; the next one after %.0f ms (median), %.0f ms (at most)",
                sorted.size(),
                what,
                keys,
                times.stream().mapToDouble(Double::doubleValue).sum() / 1000,
                sorted.get(sorted.size() / 2),
                sorted.getLast());
    }

    /** From now on every document is a scan of one page in A4 at 150 dots per inch, of about three megabytes. */
    static void scans(Page page, String site) {
        var scan = scan();
        page.addInitScript(COUNTS_ADDRESSES);
        page.route(
                "**/preview",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(201)
                        .setContentType("application/json")
                        .setBody("{\"url\":\"" + site + "/scan.jpg\",\"expiresAt\":\"2030-01-01T00:00:00Z\","
                                + "\"contentType\":\"image/jpeg\"}")));
        page.route(
                "**/scan.jpg",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("image/jpeg").setBodyBytes(scan)));
    }

    private static byte[] scan() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Looks at this many documents, to and fro in the list, and fails when what is held grows. */
    static String lookAt(Page page, int documents) {
        var device = page.context().newCDPSession(page);
        device.send("Performance.enable");
        var early = new Memory(0, 0);
        boolean forwards = true;
        for (int i = 1; i <= documents; i++) {
            forwards = next(page, forwards);
            if (i == documents / 4) {
                early = Memory.of(device);
            }
            assertTrue((Integer) page.evaluate("() => window.held.size") <= MOST_HELD, "addresses are held");
        }
        var late = Memory.of(device);
        assertTrue(late.nodes() <= early.nodes() * 1.2, early + " after a quarter, " + late + " at the end");
        assertTrue(late.heap() <= early.heap() * 1.5, early + " after a quarter, " + late + " at the end");
        return documents + " documents: " + early + " after a quarter, " + late + " at the end";
    }

    private static boolean next(Page page, boolean forwards) {
        var shown = place(page);
        var turned = (Boolean) page.evaluate("""
            (forwards) => {
              const place = document.querySelector('.between');
              const after = place.lastElementChild.tagName === 'A' ? place.lastElementChild : null;
              const before = place.firstElementChild.tagName === 'A' ? place.firstElementChild : null;
              const to = forwards ? (after ?? before) : (before ?? after);
              const still = to === after;
              to.click();
              return still;
            }\
            """, forwards);
        another(
                page,
                shown,
                "[...document.querySelectorAll('.sheet img, img.sheet')].some((i) => i.complete && i.naturalWidth >"
                        + " 0)");
        return turned;
    }

    /**
     * What the page holds after a collection of garbage.
     *
     * @param nodes of documents, also of those that are not shown any more
     */
    private record Memory(double heap, int nodes) {

        static Memory of(CDPSession device) {
            device.send("HeapProfiler.collectGarbage");
            var metrics = device.send("Performance.getMetrics").getAsJsonArray("metrics");
            double heap = 0;
            int nodes = 0;
            for (var metric : metrics) {
                JsonObject one = metric.getAsJsonObject();
                switch (one.get("name").getAsString()) {
                    case "JSHeapUsedSize" -> heap = one.get("value").getAsDouble();
                    case "Nodes" -> nodes = one.get("value").getAsInt();
                    default -> {}
                }
            }
            return new Memory(heap, nodes);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f MB and %d nodes", heap / MEGABYTE, nodes);
        }
    }
}
