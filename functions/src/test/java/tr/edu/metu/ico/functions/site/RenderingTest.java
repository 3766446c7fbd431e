package tr.edu.metu.ico.functions.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.memory.InMemorySitePages;
import tr.edu.metu.ico.file.SitePage;

/** The stored pages come to match the items, whatever happens to records and renderers. */
class RenderingTest {

    private final Noticeboard board = new Noticeboard();
    private final InMemorySitePages stored = new InMemorySitePages();
    private final Rendering rendering = new Rendering(stored, () -> {});

    private static int render(Rendering rendering, Subject subject) {
        return rendering.render(subject, rendering.listed(List.of(subject))).pages();
    }

    private Map<String, String> stored() {
        var texts = new TreeMap<String, String>();
        stored.list("")
                .keySet()
                .forEach(key ->
                        texts.put(key, new String(stored.find(key).orElseThrow().content(), UTF_8)));
        return texts;
    }

    @Test
    void what_changed_is_stored_what_is_gone_is_deleted_and_a_repetition_changes_nothing() {
        board.pin("a", "first");
        board.pin("b", "second");

        assertEquals(3, render(rendering, board));
        assertEquals(Map.of("en/notes", "{a=first, b=second}", "en/note/a", "first", "en/note/b", "second"), stored());

        board.takeDown("a");
        assertEquals(2, render(rendering, board));
        assertEquals(Map.of("en/notes", "{b=second}", "en/note/b", "second"), stored());
        assertEquals(0, render(rendering, board));
    }

    @Test
    void pages_are_listed_once_and_stored_once_unless_somebody_else_changes_them() {
        var requests = new CountedPages(stored);
        var counting = new Rendering(requests, () -> {});
        board.pin("a", "first");
        board.pin("b", "second");

        assertEquals(3, render(counting, board));
        assertEquals(new CountedPages.Requests(2, 3, 0), requests.since());

        board.takeDown("b");
        assertEquals(2, render(counting, board));
        assertEquals(new CountedPages.Requests(2, 1, 1), requests.since());

        assertEquals(0, render(counting, board));
        assertEquals(new CountedPages.Requests(2, 0, 0), requests.since());
    }

    @Test
    void pages_added_or_taken_away_are_told_from_pages_that_only_changed() {
        board.pin("a", "first");
        assertEquals(new Rendering.Changed(2, true), rendering.render(board, Map.of()));

        board.pin("a", "second");
        assertEquals(new Rendering.Changed(2, false), rendering.render(board, rendering.listed()));

        board.takeDown("a");
        assertEquals(new Rendering.Changed(2, true), rendering.render(board, rendering.listed()));
    }

    @Test
    void a_renderer_that_has_read_an_older_state_does_not_overwrite_a_newer_page() {
        board.pin("a", "first");
        render(rendering, board);
        board.pin("a", "older");
        board.afterReading(() -> {
            board.pin("a", "newer");
            render(rendering, board);
        });

        render(rendering, board);

        assertEquals(board.shown(), stored());
        assertEquals("newer", stored().get("en/note/a"));
    }

    @Test
    void a_change_that_is_taken_back_while_a_page_is_rendered_leaves_no_trace() {
        board.pin("a", "first");
        render(rendering, board);
        board.pin("a", "a mistake");
        board.afterReading(() -> {
            // the newer renderer finds the page as it has to be, and stores nothing
            board.pin("a", "first");
            assertEquals(0, render(rendering, board));
        });

        render(rendering, board);

        assertEquals("first", stored().get("en/note/a"));
    }

    @Test
    void a_page_that_appears_while_an_older_state_is_rendered_is_there_in_the_end() {
        board.pin("a", "first");
        render(rendering, board);
        board.takeDown("a");
        board.afterReading(() -> {
            board.pin("a", "first");
            render(rendering, board);
        });

        render(rendering, board);

        assertEquals(board.shown(), stored());
    }

    @Test
    void remembered_items_are_read_anew_after_a_listing_and_after_a_pass_that_changed_a_page() {
        var remembering = new Remembering(board);
        var rendering = new Rendering(stored, remembering::forget);
        board.pin("a", "first");
        render(rendering, remembering);
        board.pin("a", "a mistake");
        board.afterReading(() -> {
            board.pin("a", "second");
            render(this.rendering, board);
            board.pin("a", "third");
        });

        render(rendering, remembering);
        assertEquals("third", stored().get("en/note/a"));

        board.pin("a", "taken back");
        board.afterReading(() -> {
            board.pin("a", "third");
            assertEquals(0, render(this.rendering, board));
        });

        render(rendering, remembering);
        assertEquals(board.shown(), stored());

        board.pin("b", "later");
        render(rendering, remembering);
        assertEquals(board.shown(), stored());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_renderer_killed_between_two_pages_is_made_good_by_the_next(int changes) {
        board.pin("a", "first");
        board.pin("b", "second");
        render(rendering, board);
        board.pin("a", "third");
        board.takeDown("b");
        board.pin("c", "fourth");
        var dying = new DyingPages(stored);
        dying.dieAfter(changes);

        assertThrows(IllegalStateException.class, () -> render(new Rendering(dying, () -> {}), board));
        render(rendering, board);

        assertEquals(board.shown(), stored());
    }

    @Test
    void a_subject_that_never_settles_is_given_back_to_the_stream() {
        var number = new AtomicInteger();
        var restless = new Restless(board, () -> board.pin("a", "version " + number.incrementAndGet()));

        var failed = assertThrows(IllegalStateException.class, () -> render(rendering, restless));

        assertEquals("the pages of notes kept changing during 8 passes", failed.getMessage());
        assertEquals(Rendering.PASSES, number.get());
    }

    @Test
    void renderers_that_work_at_the_same_time_end_with_the_newest_state() throws Exception {
        for (int round = 0; round < 50; round++) {
            var begin = new CountDownLatch(1);
            try (var all = Executors.newFixedThreadPool(4)) {
                for (int renderer = 0; renderer < 4; renderer++) {
                    var text = round + " by " + renderer;
                    all.submit(() -> {
                        begin.await();
                        board.pin("a", text);
                        repeatedly(() -> render(rendering, board));
                        return text;
                    });
                }
                begin.countDown();
            }
            assertEquals(board.shown(), stored());
        }
    }

    /** As the stream does with a failed batch. */
    private static void repeatedly(Runnable rendering) {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                rendering.run();
                return;
            } catch (IllegalStateException again) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("a renderer never came to its end");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lost_repeated_and_late_records_and_killed_renderers_leave_nothing_a_sweep_does_not_mend(long seed) {
        var random = new Random(seed);
        var dying = new DyingPages(stored);
        for (int change = 0; change < 200; change++) {
            var name = String.valueOf((char) ('a' + random.nextInt(6)));
            if (random.nextInt(4) == 0) {
                board.takeDown(name);
            } else {
                board.pin(name, "version " + random.nextInt(5));
            }
            // a third of the records is lost; others come twice, or after changes of which nothing came
            for (int delivery = random.nextInt(3); delivery > 0; delivery--) {
                dying.dieAfter(random.nextInt(6));
                try {
                    render(new Rendering(dying, () -> {}), board);
                } catch (IllegalStateException killed) {
                    assertEquals("killed", killed.getMessage());
                }
            }
        }

        render(rendering, board);

        assertEquals(board.shown(), stored());
    }

    /** A subject that reads its items once, until it is told to forget them. */
    private static final class Remembering implements Subject {
        private final Noticeboard board;
        private List<SitePage> read;

        Remembering(Noticeboard board) {
            this.board = board;
        }

        void forget() {
            read = null;
        }

        @Override
        public String name() {
            return board.name();
        }

        @Override
        public List<String> places() {
            return board.places();
        }

        @Override
        public List<SitePage> pages() {
            if (read == null) {
                read = board.pages();
            }
            return read;
        }
    }

    /** A subject whose items change with every reading. */
    private record Restless(Noticeboard board, Runnable change) implements Subject {
        @Override
        public String name() {
            return board.name();
        }

        @Override
        public List<String> places() {
            return board.places();
        }

        @Override
        public List<SitePage> pages() {
            change.run();
            return board.pages();
        }
    }
}
