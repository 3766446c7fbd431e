package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.StoredExamples.ID;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.grant.GrantTransfer;
import tr.edu.metu.ico.grant.RecordedGrant;
import tr.edu.metu.ico.grant.TopUpConfirmation;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/** Imports, the rows of every office file, grants and the ledger. */
final class StoredOfficeFiles {
    private static final ImportId FILE = new ImportId(StoredExamples.ID);
    private static final Sha256 DIGEST = Sha256.of("the file");

    private final StoredExamples examples;

    StoredOfficeFiles(StoredExamples examples) {
        this.examples = examples;
    }

    void addAll() {
        grants();
        ledger();
        imports();
        officeRows();
    }

    private void grants() {
        int version = 0;
        for (var facts : GrantCast.facts()) {
            var grant = GrantCast.grant(ADA, ++version, facts);
            examples.add("grant " + version, OfficeKeys.grant(OE, ADA, version), grant, RecordedGrant.class);
        }
        var confirmation = GrantCast.confirmation(1, TopUpBasis.values()[0]);
        examples.add("basis of top-ups", OfficeKeys.topUpBasis(OE, 1), confirmation, TopUpConfirmation.class);
        var transfer = GrantCast.transfer(ADA, Cast.BORA, Map.of(Cast.CEM, "declined"));
        examples.add("mobility", MobilityCast.everything(ADA), MobilityItem::from, MobilityItem::read);
        examples.add("grant passed on", OfficeKeys.grantFrom(OE, ADA), transfer, GrantTransfer.class);
    }

    private void ledger() {
        var line = new LedgerEntry.Content.Line(OfficeCast.withdrewLate().penalised(Cast.penalty()));
        var entries = new LinkedHashMap<String, LedgerEntry>();
        entries.put("selected", LedgerCast.selected(ADA));
        entries.put("paid", LedgerCast.paid(ADA));
        entries.put("granted", LedgerEntry.granted(ADA, OE, NOON));
        entries.put("completed", MobilityCast.benefited(ADA));
        entries.put("not completed", LedgerEntry.notCompleted(ADA, OE, 3, NOON));
        entries.put("withdrew", LedgerEntry.of(Cast.lateWithdrawal(ADA)).orElseThrow());
        entries.put("line by hand", byHand(line));
        entries.put("international", byHand(new LedgerEntry.Content.International(true)));
        entries.put(
                "cancels",
                byHand(new LedgerEntry.Content.Cancels(LedgerCast.selected(ADA).id())));
        entries.forEach((name, entry) -> examples.add("ledger " + name, entry, LedgerItem::from, LedgerItem::read));
    }

    private static LedgerEntry byHand(LedgerEntry.Content content) {
        var note = new LedgerEntry.Note("letter of the host", "officer-1");
        return LedgerEntry.byHand(ADA, new EntryId(ID), NOON, content, note);
    }

    private void imports() {
        var upload = new Import.Source.Upload("öğrenciler.csv", 12_345, DIGEST);
        file("in force", imported(upload).numbered(3).inForce(Optional.of(FILE), NOON));
        file("computed", imported(new Import.Source.Records(FILE, 30_000, 2)));
        for (var change : OfficeCast.rowChanges()) {
            var kind = change.getClass().getSimpleName();
            file("of one row " + kind, imported(new Import.Source.Edit(FILE, change, DIGEST)));
        }
        var bad = List.of(new Import.LineProblem(2, "CGPA", "=1+1", new Text("a formula", "bir formül")));
        examples.add(
                "bad lines of an import",
                bad,
                lines -> ImportItem.problems(imported(upload).refused(Import.Rows.NONE, lines), "attempt")
                        .getFirst(),
                ImportItem::readProblems);
    }

    private static Import imported(Import.Source source) {
        return Import.awaited(OE, FILE, ImportKind.RECORDS, source, "officer-1", NOON, Optional.of("newer records"));
    }

    private void file(String name, Import file) {
        examples.add("import " + name, file, ImportItem::from, item -> ImportItem.read(item, List.of()));
    }

    private void officeRows() {
        var average = OfficeCast.average(2, "3.00");
        var quota = new Quota(Quota.Kind.GRANTS, "JP", 3);
        var anchor = new EquivalenceTable.Anchor("TOEFL_IBT", new BigDecimal("79.5"), new BigDecimal("65"));
        var table = new EquivalenceTable("SAMPLE-1", List.of(anchor));
        var record = OfficeCast.record(ADA);
        row("academic record", record, new OfficeFile.Records(List.of(record)), AcademicRecord.class);
        row("agreement", OfficeCast.osaka(), new OfficeFile.Agreements(List.of(OfficeCast.osaka())), Agreement.class);
        row("cohort average", average, new OfficeFile.CohortAverages(List.of(average)), CohortAverage.class);
        row("quota", quota, new OfficeFile.Quotas(List.of(quota)), Quota.class);
        row("equivalences", table, new OfficeFile.Equivalences(table), EquivalenceTable.class);

        var score = List.of(new OfficeFile.LanguageScores.Row(ADA, Cast.toefl()));
        rows("English scores", List.of(Cast.toefl()), new OfficeFile.LanguageScores(score), OfficeRows::results);
        var past = List.of(new OfficeFile.Participations.Row(ADA, OfficeCast.withdrewLate()));
        rows("history", List.of(OfficeCast.withdrewLate()), new OfficeFile.Participations(past), OfficeRows::history);
        var sittings = List.of(OfficeCast.sat(), OfficeCast.excused());
        var exams = sittings.stream()
                .map(sitting -> new OfficeFile.ExamResults.Row(ADA, sitting))
                .toList();
        rows("exam results", sittings, new OfficeFile.ExamResults(exams), OfficeRows::sittings);
    }

    private <T> void row(String name, T value, OfficeFile file, Class<T> type) {
        examples.add(name, value, _ -> new OfficeRows(OE, FILE).of(file).getFirst(), ItemReader.reading(type));
    }

    private <T> void rows(
            String name, List<T> values, OfficeFile file, Function<Map<String, AttributeValue>, List<T>> read) {
        examples.add(name, values, _ -> new OfficeRows(OE, FILE).of(file).getFirst(), read);
    }
}
