package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.StoredExamples.ENTRY;
import static tr.edu.metu.ico.adapters.dynamo.StoredExamples.ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.export.FileContent;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.export.FileKind;
import tr.edu.metu.ico.export.RequestedFile;
import tr.edu.metu.ico.limit.Limit;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.privacy.ErasureRequest;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.TrialId;

/** What the stores write beside the records: names, marks, counters, gates, documents, rows. */
final class StoredMarks {
    private static final ResultRow ROW =
            new ResultRow(ADA, new Outcome.NotPlaced(), Optional.empty(), OptionalInt.empty(), List.of());

    private final InMemoryTable table = new InMemoryTable();

    private StoredMarks() {
        announced();
        drafted();
        worked();
    }

    /** By place in the table; without the pieces of a trial's result, whose compressed bytes differ from JDK to JDK. */
    static Map<String, Map<String, AttributeValue>> all() {
        return new StoredMarks()
                .table.items().entrySet().stream()
                        .filter(item -> !item.getKey().partition().startsWith("TRIALS#OE-2024#"))
                        .collect(Collectors.toMap(
                                item -> item.getKey().partition() + " "
                                        + item.getKey().sort(),
                                Map.Entry::getValue,
                                (one, _) -> one,
                                TreeMap::new));
    }

    private void announced() {
        var calls = new DynamoCalls(table);
        var closed = Cast.announced().frozen();
        calls.announce(Cast.announced(), Cast.DEFINITION, Cast.FIRST, ENTRY);
        calls.freeze(Cast.announced(), closed, ENTRY);
        new DynamoLedger(table).complete(Cast.published(closed), List.of(LedgerCast.selected(ADA)), ENTRY);
        new DynamoRuns(table).store(OE, Cast.RUN, List.of(ROW));
        new DynamoGrants(table).transfer(GrantCast.transfer(ADA, Cast.BORA, Map.of()), ENTRY);
    }

    private void drafted() {
        var call = new CallId("OE-2025");
        var first = new DefinitionVersion(
                1, DefinitionVersion.Kind.DRAFT, Sha256.of("{}"), NOON, "officer-1", "the next year");
        var origin = new CallDraft.Origin(OE, Sha256.of(Cast.DEFINITION));
        var draft = new CallDraft(call, CallDraft.State.OPEN, Set.of("officer-1"), origin, first);
        new DynamoCallDrafts(table).create(draft, "{}", Cast.DEFINITION, ENTRY);
        new DynamoDeliveries(table).lease("sender-1", NOON, NOON.plusSeconds(120));
        new DynamoErasures(table)
                .store(Optional.empty(), new ErasureRequest(ADA, "officer-1", NOON, Set.of(OE)), ENTRY);
        new DynamoRequestedFiles(table)
                .add(
                        RequestedFile.of(
                                OE,
                                new FileId(ID),
                                "officer-1",
                                FileContent.of(FileKind.RESULT_LIST, Cast.RUN),
                                "XLSX",
                                "TR",
                                NOON),
                        ENTRY);
        new DynamoOfficers(table).signedIn(new Officer("officer-1", "Ayşe Örnek", "ayse@example.edu", NOON));
    }

    private void worked() {
        var file = new Import.Source.Records(new ImportId(ID), 30_000, 2);
        new DynamoImports(table)
                .request(
                        Import.awaited(
                                OE, new ImportId(ID), ImportKind.COHORT_AVERAGES, file, "o", NOON, Optional.empty()),
                        ENTRY);
        new DynamoLimits(table).count(OE, "1000001", LimitedAct.UPLOAD, Limit.anHour(3), NOON);
        new DynamoTrailChain(table)
                .append(Block.linking("OE-2024", Optional.empty(), List.of(ENTRY), NOON)
                        .getFirst());
        var side = Side.of(List.of(OfficeCast.tokyo()), List.of(), List.of(ROW));
        var trial = new Trial(
                TrialId.of(NOON, ID),
                OE,
                NOON,
                "officer-1",
                "",
                7,
                Sha256.of("definition"),
                "{}",
                List.of(),
                0,
                new TreeMap<>(Map.copyOf(side.statuses())));
        new DynamoTrials(table).store(trial, side, ENTRY);
    }
}
