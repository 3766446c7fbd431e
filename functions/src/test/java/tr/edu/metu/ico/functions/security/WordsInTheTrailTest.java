package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.trail.Words;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** Over a season in which everyone does everything: no audit trail holds anybody's words (decision 0060). */
class WordsInTheTrailTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FIELDS = Set.of("reason", "text", "en", "tr");

    private static Set<TrailEntry> entries;
    private static Set<String> words;

    @BeforeAll
    static void everything_a_season_does() {
        var story = EveryAction.played();
        entries = Stream.concat(Stream.of(Story.CALL, Story.DRAFT), AuditTrail.OF_NO_CALL.stream())
                .flatMap(trail -> story.unwatched().auditTrail().stream(trail))
                .collect(Collectors.toSet());
        words = new TreeSet<>();
        story.world.sentBodies().stream().flatMap(WordsInTheTrailTest::read).forEach(WordsInTheTrailTest::collect);
    }

    private static Stream<JsonNode> read(String body) {
        try {
            return body.startsWith("{") ? Stream.of(JSON.readTree(body)) : Stream.empty();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static void collect(JsonNode node) {
        node.properties().forEach(field -> {
            if (FIELDS.contains(field.getKey()) && field.getValue().isTextual()) {
                words.add(field.getValue().textValue());
            }
            // the numbers that a definition lists are so short that they also occur in digests
            if (!field.getKey().equals("digits")) {
                collect(field.getValue());
            }
        });
        if (node.isArray()) {
            node.forEach(WordsInTheTrailTest::collect);
        }
    }

    @Test
    void the_season_has_many_reasons_and_entries() {
        assertTrue(words.size() > 15, words::toString);
        assertTrue(entries.size() > 80, () -> entries.size() + " entries");
    }

    @Test
    void no_entry_holds_what_somebody_wrote() {
        assertEquals(
                Set.of(),
                entries.stream()
                        .filter(entry ->
                                words.stream().anyMatch(text -> (entry.object() + " " + entry.detail()).contains(text)))
                        .map(entry -> entry.action() + ": " + entry.detail())
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_nothing_else_keeps_stands_beside_the_entry_which_holds_its_digest() {
        var beside = entries.stream()
                .filter(entry -> entry.words().isPresent())
                .map(entry -> entry.action() + " " + entry.words().orElseThrow() + " "
                        + entry.detail().equals(Words.digest(entry.words().orElseThrow())))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("erratum.close it was right true", "publication.take_back tomorrow true"), beside);
    }

    @Test
    void an_entry_whose_words_were_erased_is_still_the_linked_one() {
        entries.forEach(entry -> assertEquals(
                entry.canonical(Story.CALL),
                new TrailEntry(
                                entry.id(),
                                entry.at(),
                                entry.actor(),
                                entry.action(),
                                entry.object(),
                                entry.detail(),
                                Optional.empty())
                        .canonical(Story.CALL)));
    }
}
