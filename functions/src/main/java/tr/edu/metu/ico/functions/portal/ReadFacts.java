package tr.edu.metu.ico.functions.portal;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.imports.NoRecord;
import tr.edu.metu.ico.functions.ledger.PenaltiesOfCalls;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.portal.FactsBody.InternationalBody;
import tr.edu.metu.ico.functions.portal.FactsBody.LineBody;
import tr.edu.metu.ico.functions.portal.FactsBody.RecordBody;
import tr.edu.metu.ico.functions.portal.FactsBody.ScoreBody;
import tr.edu.metu.ico.functions.portal.FactsBody.SittingBody;
import tr.edu.metu.ico.ledger.AnnouncedPenalties;
import tr.edu.metu.ico.ledger.History;
import tr.edu.metu.ico.ledger.Ledger;

/** Reads what the office knows about a student in a call, as the call will judge it. */
final class ReadFacts {

    private final OfficeData officeData;
    private final Imports imports;
    private final Ledger ledger;
    private final AnnouncedPenalties penalties;
    private final Definitions definitions;

    ReadFacts(Parts parts) {
        var ports = parts.ports();
        officeData = ports.officeData();
        imports = ports.imports();
        ledger = ports.ledger();
        penalties = new PenaltiesOfCalls(ports.calls(), parts.definitions());
        definitions = parts.definitions();
    }

    FactsBody of(CallStudent of) {
        var call = of.call();
        var definition = definitions.of(call);
        var imported = officeData.applicant(call, of.student()).orElseThrow(NoRecord::refusal);
        var entries = ledger.of(of.student());
        var applicant = History.complete(call, imported, entries, penalties);
        return new FactsBody(
                RecordBody.of(applicant.record(), asOf(call)),
                applicant.languageResults().stream()
                        .map(result -> ScoreBody.of(definition, result))
                        .toList(),
                applicant.sittings().stream().map(SittingBody::of).toList(),
                History.known(call, imported, entries, penalties).stream()
                        .map(LineBody::of)
                        .toList(),
                international(applicant));
    }

    /** When the records in force came into force. */
    private Optional<Instant> asOf(Call call) {
        var records = call.imported(ImportKind.RECORDS);
        return imports.of(call.id()).stream()
                .filter(found -> records.equals(Optional.of(found.id())))
                .flatMap(found -> found.inForce().stream())
                .map(Import.InForce::at)
                .reduce((_, last) -> last);
    }

    private static InternationalBody international(Applicant applicant) {
        return applicant
                .internationalByOffice()
                .map(decided -> new InternationalBody(decided, "OFFICE"))
                .orElseGet(() -> new InternationalBody(applicant.record().international(), "CITIZENSHIPS"));
    }
}
