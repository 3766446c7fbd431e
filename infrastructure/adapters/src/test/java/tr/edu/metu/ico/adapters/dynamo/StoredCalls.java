package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.StoredExamples.ENTRY;
import static tr.edu.metu.ico.adapters.dynamo.StoredExamples.ID;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.Cancellation;
import tr.edu.metu.ico.call.CheckedRun;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.call.VoidedProposal;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.people.DepartmentDeputies;
import tr.edu.metu.ico.people.Deputyship;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.trail.TrailEntry;
import tr.edu.metu.ico.trial.Assumption;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.TrialId;

/** Calls at every stage, and what is stored with them. */
final class StoredCalls {
    private static final ImportId FILE = new ImportId(StoredExamples.ID);
    private static final Sha256 DIGEST = Sha256.of("the file");

    private final StoredExamples examples;

    StoredCalls(StoredExamples examples) {
        this.examples = examples;
    }

    void addAll() {
        calls();
        versions();
        others();
    }

    private void calls() {
        var closed = Cast.announced()
                .withImport(ImportKind.AGREEMENTS, FILE)
                .frozen()
                .withReviewsClosed("time is up");
        var proposed = Cast.withRun(closed).proposed(proposal());
        var published = proposed.approved("officer-2", NOON).published(NOON);
        var correcting = published.correcting("a wrong average", Set.of("1000001"), "officer-1", NOON);
        var corrected = sealedAgain(correcting.afterInputChange())
                .approved("officer-2", NOON)
                .published(NOON);
        var voided = proposed.afterInputChange().noting(ENTRY, proposed);
        var reason = new Cancellation(new Text("No partner.", "Ortak yok."), NOON, "officer-1");
        var calls = new LinkedHashMap<String, Call>();
        calls.put("announced", Cast.announced());
        calls.put("proposed", proposed);
        calls.put("published", published);
        calls.put("under correction", correcting);
        calls.put("corrected", corrected);
        calls.put("renewing", voided.renewing(new VoidedProposal.Renewal("officer-1", "officer-2", NOON)));
        calls.put("cancelled", closed.cancelled(reason));
        calls.forEach((name, call) -> examples.add("call " + name, call, CallItem::from, CallItem::read));
    }

    private void versions() {
        var origin = new CallDraft.Origin(OE, Sha256.of(Cast.DEFINITION));
        var draft = new CallDraft(OE, CallDraft.State.OPEN, Set.of("officer-1"), origin, Cast.FIRST);
        examples.add("draft of a call", draft, DraftItem::from, DraftItem::read);
        examples.add(
                "version of a definition", Cast.SECOND, version -> VersionItem.from(OE, version), VersionItem::read);
        var run = new Call.RunRef(Cast.RUN, Sha256.of("the manifest"), Sha256.of("the rows"), 3);
        examples.add("checked run", CallKeys.run(OE, run.id()), new CheckedRun(run, 1, NOON), CheckedRun.class);
    }

    private static Proposal proposal() {
        return new Proposal(
                Cast.RUN,
                "officer-1",
                "officer-2",
                NOON,
                Optional.of(NOON),
                Optional.of(new ObjectionWindow(NOON.plusSeconds(60), NOON.plusSeconds(90))),
                List.of(new Proposal.Waiver("FINDING", "seen")),
                Optional.empty());
    }

    private static Call sealedAgain(Call changed) {
        var manifest = Sha256.of("the second manifest");
        var run = RunId.of(manifest, DIGEST, DIGEST);
        return changed.sealed(new Call.SealRef(manifest, changed.epoch()))
                .withRun(new Call.RunRef(run, manifest, DIGEST, 3))
                .proposed(Proposal.atOnce(run, "officer-1", "officer-2", NOON));
    }

    private void others() {
        examples.add("audit log entry", ENTRY, entry -> TrailItem.from("OE-2024", entry), TrailItem::read);
        examples.add(
                "audit log entry about a student",
                new TrailEntry(ID, NOON, "officer-1", "review.decide", "OE-2024/1000001", "version 1"),
                entry -> TrailItem.from("OE-2024", entry),
                TrailItem::read);
        var block =
                Block.linking("OE-2024", Optional.empty(), List.of(ENTRY), NOON).getFirst();
        examples.add("block of the audit log", TrailKeys.block("OE-2024", 1), block, Block.class);
        var facts = new TreeMap<>(Map.of("exams", List.of("TOEFL_IBT", "IELTS")));
        var row = new OutboxRow(
                OE,
                Recipient.of(ADA),
                OutboxRow.Kind.ACCEPTED_EXAMS_SHORTENED,
                "version-2",
                NOON,
                NOON.plusSeconds(600),
                facts);
        var sent = new Delivery(
                Delivery.State.FAILED,
                NOON.plusSeconds(700),
                NOON.plusSeconds(600),
                2,
                Optional.of("NO_ADDRESS"),
                Optional.of(new Delivery.Text("Exams", "A text.")));
        examples.add("row of the outbox", new Notice(row, sent), OutboxItem::from, OutboxItem::read);
        var officer = new Officer("officer-1", "Ayşe Örnek", "ayse@example.edu", NOON);
        var department = new DepartmentCode("CENG");
        var deputyship = new Deputyship(
                        "0".repeat(32),
                        department,
                        "coordinator-2",
                        "Deniz Örnek",
                        "coordinator-1",
                        "Ali Örnek",
                        NOON,
                        LocalDate.parse("2023-11-06"),
                        LocalDate.parse("2023-11-10"),
                        Optional.empty())
                .ended("officer-1", NOON.plusSeconds(60));
        var deputies = new DepartmentDeputies(department, List.of(deputyship), 2);
        examples.add("deputies", DynamoDeputies.key(department), deputies, DepartmentDeputies.class);
        examples.add("officer", CallKeys.officer(officer.id()), officer, Officer.class);
        var coordinator = new Contact(
                new Recipient.Staff("coordinator-1"),
                "Ali Örnek",
                "ali@example.edu",
                Set.of("coordinator"),
                Set.of("CENG", "EE"),
                NOON);
        examples.add("contact", NoticeKeys.contact(coordinator.person()), coordinator, Contact.class);
        var refused = new Contacts.Refused(Recipient.of(ADA), "ada@example.edu", NOON);
        examples.add("refused address", NoticeKeys.refusal(refused.person()), refused, Contacts.Refused.class);
        examples.add("trial run", trial(), TrialItem::from, TrialItem::read);
    }

    private static Trial trial() {
        return new Trial(
                TrialId.of(NOON, ID),
                OE,
                NOON,
                "officer-1",
                "with another capacity, ölçü",
                7,
                Sha256.of("definition"),
                "{\"withdraw\":[\"1000001\"]}",
                List.of(new Assumption(Assumption.Kind.UNDECIDED_DOCUMENT, "AFAD_AID", 1, List.of(ADA))),
                0,
                new TreeMap<>(Map.of("PLACED", 2)));
    }
}
