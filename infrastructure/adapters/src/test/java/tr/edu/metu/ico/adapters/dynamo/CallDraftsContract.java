package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.DEFINITION;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallDraft.Origin;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.DefinitionVersion.Kind;
import tr.edu.metu.ico.call.Sha256;

/** The contract that every store of drafts must meet. */
abstract class CallDraftsContract {

    private static final CallId OLD = new CallId("OE-2023");
    private static final String COPY = "the copy";

    private final DynamoCallDrafts drafts;
    private final DynamoCalls calls;
    private final DynamoAuditTrail trail;

    CallDraftsContract(Table table) {
        drafts = new DynamoCallDrafts(table);
        calls = new DynamoCalls(table);
        trail = new DynamoAuditTrail(table);
    }

    private static DefinitionVersion version(int number, String document) {
        return new DefinitionVersion(number, Kind.DRAFT, Sha256.of(document), Cast.NOON, "officer-1", "because");
    }

    private static CallDraft draft(CallId call, int number) {
        return new CallDraft(
                call,
                CallDraft.State.OPEN,
                Set.of("officer-1", "officer-2"),
                new Origin(OLD, Sha256.of("last year")),
                version(number, COPY));
    }

    @Test
    void a_draft_is_found_with_its_document_its_origin_and_in_the_trail() {
        var entry = entry("call.draft");

        assertTrue(drafts.create(draft(OE, 1), COPY, "last year", entry));

        assertEquals(Optional.of(draft(OE, 1)), drafts.find(OE));
        assertEquals(Optional.of(COPY), calls.definition(OE, Sha256.of(COPY)));
        assertEquals(Optional.of("last year"), calls.definition(OE, Sha256.of("last year")));
        assertEquals(List.of(version(1, COPY)), calls.versions(OE));
        assertEquals(List.of(entry), trail.of("OE-2024"));
        assertEquals(Optional.empty(), calls.find(OE));
        assertEquals(Optional.empty(), drafts.find(OLD));
    }

    @Test
    void a_draft_may_be_what_it_was_copied_from() {
        var same = new CallDraft(
                OE, CallDraft.State.OPEN, Set.of("officer-1"), new Origin(OE, Sha256.of(COPY)), version(1, COPY));

        assertTrue(drafts.create(same, COPY, COPY, entry("call.draft")));

        assertEquals(Optional.of(same), drafts.find(OE));
    }

    @Test
    void INV_05_of_two_officers_who_saw_the_same_draft_only_the_first_changes_it() {
        var seen = draft(OE, 1);
        drafts.create(seen, COPY, "last year", entry("call.draft"));
        var mine = seen.edited(Set.of("officer-1"), version(2, "mine"));
        var yours = seen.edited(Set.of("officer-2"), version(2, "yours"));

        assertTrue(drafts.edit(seen, mine, "mine", entry("call.draft")));
        assertFalse(drafts.edit(seen, yours, "yours", entry("call.draft")));

        assertEquals(Optional.of(mine), drafts.find(OE));
        assertEquals(List.of(version(1, COPY), version(2, "mine")), calls.versions(OE));
        assertEquals(Optional.empty(), calls.definition(OE, Sha256.of("yours")));
    }

    @Test
    void a_taken_name_is_not_taken_again() {
        assertTrue(drafts.create(draft(OE, 1), COPY, "last year", entry("call.draft")));
        calls.announce(announced(OLD), DEFINITION, Cast.FIRST, entry("call.announce"));

        assertFalse(drafts.create(draft(OE, 1), COPY, "last year", entry("call.draft")));
        assertFalse(drafts.create(draft(OE, 2), COPY, "last year", entry("call.draft")));
        assertFalse(drafts.create(draft(OLD, 2), COPY, "last year", entry("call.draft")));
        assertFalse(calls.announce(Cast.announced(), DEFINITION, Cast.SECOND, entry("call.announce")));

        assertEquals(1, calls.versions(OE).size());
        assertEquals(Optional.empty(), calls.find(OE));
    }

    @Test
    void a_discarded_draft_leaves_its_name_free_and_its_versions_where_they_are() {
        var seen = draft(OE, 1);
        drafts.create(seen, COPY, "last year", entry("call.draft"));
        assertTrue(drafts.edit(seen, seen.discarded(version(2, COPY)), COPY, entry("call.discard")));

        assertEquals(List.of(), drafts.open());
        assertTrue(drafts.create(draft(OE, 3), COPY, "last year", entry("call.draft")));

        assertEquals(List.of(draft(OE, 3)), drafts.open());
        assertEquals(List.of(version(1, COPY), version(2, COPY), version(3, COPY)), calls.versions(OE));
    }

    @Test
    void open_drafts_are_listed_in_order_of_their_names() {
        var names = List.of("DOC-2025", "ICM-2025", "OE-2024", "OE-2025");
        names.reversed()
                .forEach(name -> drafts.create(draft(new CallId(name), 1), COPY, "last year", entry("call.draft")));

        assertEquals(names.stream().map(name -> draft(new CallId(name), 1)).toList(), drafts.open());
    }

    @Test
    void a_draft_is_announced_once_and_as_it_was_seen() {
        var seen = draft(OE, 1);
        drafts.create(seen, COPY, "last year", entry("call.draft"));
        var announcement = seen.latest().next(Kind.ANNOUNCEMENT, Sha256.of(COPY), Cast.NOON, "officer-1", "agreed");
        var edited = seen.edited(seen.officers(), version(2, "mine"));

        assertTrue(drafts.announce(seen, seen.announced(announcement), announced(OE), entry("call.announce")));
        assertFalse(drafts.announce(seen, seen.announced(announcement), announced(OE), entry("call.announce")));
        assertFalse(drafts.edit(seen, edited, "mine", entry("call.draft")));

        assertEquals(Optional.of(announced(OE)), calls.find(OE));
        assertEquals(List.of(announced(OE)), calls.all());
        assertEquals(List.of(version(1, COPY), announcement), calls.versions(OE));
        assertEquals(List.of(), drafts.open());
        assertEquals(2, trail.of("OE-2024").size());
    }

    private static Call announced(CallId call) {
        return Call.announced(call, "OE", Cast.calendar(), Sha256.of(COPY), Set.of("officer-1"), Cast.KEY);
    }
}
