package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.adapters.csv.RowChangeCsv;
import tr.edu.metu.ico.adapters.office.OfficeFormat;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.imports.RowEditBody.CheckedEdit;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trail.Words;

/**
 * Lets an officer change one row in force without a file. The edit becomes an import like any other: the row is checked
 * and stored as a small file, whose arrival creates the import's rows; then it waits to be put in force.
 */
public final class EditRow {

    private static final int ID_DIGITS = 32;

    private final Imports imports;
    private final OfficeData officeData;
    private final FileChecks checks;
    private final Obstacles obstacles;
    private final Files files;
    private final Trail trail;

    EditRow(Parts parts) {
        var ports = parts.ports();
        imports = ports.imports();
        officeData = ports.officeData();
        checks = new FileChecks(parts);
        obstacles = new Obstacles(parts);
        files = ports.files();
        trail = parts.trail();
    }

    /**
     * Requests the edit; a retry returns the same import, the same key with a different request is refused (INV-4).
     *
     * @param seen the number of the import of this kind that was in force when the officer reviewed it
     */
    Import edit(Principal officer, Call call, IdempotencyKey key, RowEditBody body, long seen, Instant now) {
        var asked = body.checked();
        var id = id(officer, call, key);
        var edited = imports.find(call.id(), id)
                .map(before -> same(before, key))
                .orElseGet(() -> request(officer, call, id, key, asked, seen, now));
        var content = RowChangeCsv.write(((Import.Source.Edit) edited.source()).change());
        files.putIfAbsent(Area.IMPORTS, call.id() + "/" + id, OfficeFormat.CSV.contentType(), content);
        return edited;
    }

    private static ImportId id(Principal officer, Call call, IdempotencyKey key) {
        var digest = Sha256.of(officer.subject() + "\n" + call.id() + "\n" + key.value());
        return new ImportId(digest.hex().substring(0, ID_DIGITS));
    }

    private static Import same(Import before, IdempotencyKey key) {
        if (before.source() instanceof Import.Source.Edit edit && edit.request().equals(key.request())) {
            return before;
        }
        throw Refusal.keyReused();
    }

    private Import request(
            Principal officer, Call call, ImportId id, IdempotencyKey key, CheckedEdit asked, long seen, Instant now) {
        RequestImport.checkState(call);
        var base = call.imported(asked.kind())
                .flatMap(inForce -> imports.find(call.id(), inForce))
                .orElseThrow(EditRow::nothingInForce);
        if (base.number() != seen) {
            throw Refusal.staleVersion();
        }
        var rows = new BaseRows(officeData, call.id(), asked.kind(), base.id());
        var planned = new PlannedEdit(rows, () -> checks.ofRow(call, asked.kind())).of(asked);
        if (base.rows().good() + planned.change().rowsMore() == 0) {
            throw lastRow();
        }
        var awaited = Import.awaited(
                        call.id(),
                        id,
                        asked.kind(),
                        new Import.Source.Edit(base.id(), planned.change(), key.request()),
                        officer.subject(),
                        now,
                        Optional.of(asked.reason()))
                .read(planned.readings());
        var against = obstacles.againstArrival(call, awaited);
        if (!against.isEmpty()) {
            throw Refusal.conflicts(against.stream().map(Obstacle::problem).toList());
        }
        return stored(awaited, officer, now);
    }

    /** Two requests with one key may run concurrently: the first counts. */
    private Import stored(Import awaited, Principal officer, Instant now) {
        var entry = trail.entry(
                now,
                officer.subject(),
                "import.edit",
                awaited.call() + "/" + awaited.kind(),
                awaited.id() + " " + Words.digest(awaited.reason().orElseThrow()));
        try {
            return imports.request(awaited, entry);
        } catch (IllegalStateException requestedBefore) {
            return imports.find(awaited.call(), awaited.id())
                    .filter(before -> before.source().equals(awaited.source()))
                    .orElseThrow(() -> requestedBefore);
        }
    }

    private static Refusal nothingInForce() {
        return Refusal.conflict(
                "NOTHING_IN_FORCE",
                "No import of this kind is in force in this call; import a file first.",
                "Bu çağrıda bu türden yürürlükte bir içe aktarma yok; önce bir dosya içe aktarın.");
    }

    private static Refusal lastRow() {
        return Refusal.conflict(
                "LAST_ROW",
                "This is the only row; import a file instead of removing it.",
                "Bu, kalan tek satırdır; silmek yerine bir dosya içe aktarın.");
    }
}
