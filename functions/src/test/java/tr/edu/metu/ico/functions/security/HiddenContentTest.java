package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;

/**
 * An attack: two seasons that differ only in the ground that one student claims, its document and its text. Readers who
 * may not see grounds get the same bytes from every route and in every file, so nothing distinguishes one ground from
 * the other: no text, hash, length, count, order, cursor or id (INV-22, INV-23).
 */
class HiddenContentTest {

    private static final Person COORDINATOR = Person.coordinator(Cast.CEM.department);
    private static final Person OTHER_COORDINATOR = Person.coordinator("EE");
    /** An officer and signer of the call without permission to see grounds. */
    private static final Person PLAIN_OFFICER = Portal.SECOND_OFFICER;

    private static final Person OFFICER_OF_ANOTHER_CALL = Person.officer("officer-9");

    /** Both bring ten points. */
    private static TwinSeason aid;

    private static TwinSeason disability;
    private static TwinSeason nothing;

    @BeforeAll
    static void two_seasons() {
        aid = TwinSeason.withGround(Optional.of("AFAD_AID"), "short");
        disability = TwinSeason.withGround(Optional.of("DISABILITY"), "another text, and a much longer one");
        nothing = TwinSeason.withGround(Optional.empty(), "");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Reader.class)
    void INV_23_nobody_without_permission_can_tell_one_ground_from_another(Reader reader) {
        var seen = aid.seenBy(reader.person);

        assertTrue(seen.size() > 100, () -> "only " + seen.size() + " answers were compared");
        assertEquals(Map.of(), differences(seen, disability.seenBy(reader.person)));
    }

    /** The call itself counts every change of an input. */
    @Test
    void INV_23_a_coordinator_cannot_even_tell_that_there_is_a_ground() {
        var differences = differences(withoutOutcomes(aid), withoutOutcomes(nothing));

        assertEquals(
                Set.of(),
                differences.keySet().stream()
                        .filter(asked -> !asked.endsWith(" GET /calls") && !asked.endsWith(" GET /calls/{call}"))
                        .collect(Collectors.toSet()));
    }

    /** Points move the result, which is public and says no more than that there was a score. */
    private static Map<String, String> withoutOutcomes(TwinSeason season) {
        return season.seenBy(COORDINATOR).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        seen -> seen.getValue()
                                .replaceAll(",\"outcome\":\"[A-Z_]+\"", "")
                                .replaceAll(",\"placement\":\\{[^}]*}", "")
                                .replaceAll("\"outcome\":\\{[^}]*}", "")));
    }

    /** What is left is counts of the call, the names of runs and the plan of an erasure: see docs/security.md. */
    @Test
    void INV_23_an_officer_without_permission_is_not_told_whose_ground_there_is() {
        var differences = differences(aid.seenBy(PLAIN_OFFICER), nothing.seenBy(PLAIN_OFFICER)).keySet().stream()
                .filter(asked -> !asked.startsWith("PUBLISHED "))
                .map(asked -> asked.substring(asked.indexOf("GET ")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                new TreeSet<>(Set.of(
                        "GET /calls",
                        "GET /calls/{call}",
                        "GET /calls/{call}/comparisons",
                        "GET /calls/{call}/definition",
                        "GET /calls/{call}/retention",
                        "GET /calls/{call}/runs",
                        "GET /calls/{call}/seal-blockers",
                        "GET /calls/{call}/trials",
                        "GET /calls/{call}/trials/{trial}",
                        "GET /erasures/{student} 2500003",
                        "GET /me")),
                differences);
    }

    @Test
    void INV_23_what_blocks_the_seal_names_nobody_whose_document_the_reader_may_not_open() {
        var blockers = aid.blockersSeenBy(PLAIN_OFFICER);

        assertEquals(
                List.of(
                        "UNDECIDED_DOCUMENT 2500002 This document has no verdict: give one.",
                        "UNDECIDED_DOCUMENT - A document of a special category has no verdict: an officer with the"
                                + " right to such documents gives one."),
                blockers.stream()
                        .filter(one -> one.startsWith("UNDECIDED_DOCUMENT"))
                        .toList());
        assertEquals(
                blockers.getLast(),
                blockers.stream().filter(one -> one.contains(" - ")).findFirst().orElseThrow());
        assertTrue(aid.blockersSeenBy(Portal.OFFICER)
                .contains("UNDECIDED_DOCUMENT 2500003 This document has no verdict: give one."));
    }

    @Test
    void INV_23_no_hash_of_what_is_hidden_is_given_away() {
        var hashes = aid.hiddenHashes();

        for (var reader : Reader.values()) {
            aid.seenBy(reader.person).forEach((asked, answer) -> {
                for (var hash : hashes) {
                    assertFalse(answer.contains(hash.hex()), asked);
                }
            });
        }
        assertEquals(
                hashes.stream().map(Sha256::hex).collect(Collectors.toSet()), hashesSeenBy(Portal.OFFICER, hashes));
        assertEquals(
                hashes.stream().map(Sha256::hex).collect(Collectors.toSet()), hashesSeenBy(Cast.CEM.person(), hashes));
    }

    @Test
    void INV_23_the_result_file_names_no_ground_to_anyone() {
        assertEquals(aid.file(".csv"), disability.file(".csv"));
        assertTrue(aid.file(".csv").contains("2500003"), aid.file(".csv"));
    }

    @Test
    void INV_22_neither_keys_of_files_nor_the_exported_trail_say_what_a_document_is() {
        assertEquals(aid.keys(), disability.keys());
        var trail = TwinSeason.blinded(aid.file(".ndjson"));
        assertEquals(trail, TwinSeason.blinded(disability.file(".ndjson")));
        assertTrue(trail.contains("document.judge"), trail);
    }

    @Test
    void the_student_and_an_entitled_officer_do_see_the_ground() {
        for (var person : List.of(Cast.CEM.person(), Portal.OFFICER)) {
            assertNotEquals(Map.of(), differences(aid.seenBy(person), disability.seenBy(person)));
        }
    }

    private static Set<String> hashesSeenBy(Person person, List<Sha256> hashes) {
        var all = String.join("\n", aid.seenBy(person).values());
        return hashes.stream().map(Sha256::hex).filter(all::contains).collect(Collectors.toSet());
    }

    private static Map<String, String> differences(Map<String, String> one, Map<String, String> other) {
        var asked = new TreeSet<>(one.keySet());
        asked.addAll(other.keySet());
        return asked.stream()
                .filter(request -> !TwinSeason.blinded(one.getOrDefault(request, ""))
                        .equals(TwinSeason.blinded(other.getOrDefault(request, ""))))
                .collect(Collectors.toMap(request -> request, request -> one.get(request) + "\n" + other.get(request)));
    }

    /** Everyone who works on the call without permission to see grounds. */
    private enum Reader {
        COORDINATOR_OF_THE_DEPARTMENT(COORDINATOR),
        COORDINATOR_OF_ANOTHER_DEPARTMENT(OTHER_COORDINATOR),
        OFFICER_OF_THE_CALL(PLAIN_OFFICER),
        OFFICER_OF_ANOTHER(OFFICER_OF_ANOTHER_CALL);

        private final Person person;

        Reader(Person person) {
            this.person = person;
        }
    }
}
