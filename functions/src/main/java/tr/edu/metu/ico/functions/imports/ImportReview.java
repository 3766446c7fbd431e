package tr.edu.metu.ico.functions.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.gate.Finding;
import tr.edu.metu.ico.gate.ImportFindings;

/** What an officer should check before an import is put in force. */
public final class ImportReview {

    private final Calls calls;
    private final Imports imports;
    private final OfficeData officeData;

    ImportReview(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        imports = ports.imports();
        officeData = ports.officeData();
    }

    /**
     * The number of the import of this kind that is in force; 0 for none. It is the version that an officer's decision
     * refers to.
     */
    long numberInForce(Call call, ImportKind kind) {
        return call.imported(kind)
                .flatMap(id -> imports.find(call.id(), id))
                .map(Import::number)
                .orElse(0);
    }

    /** What is unusual about the import, compared with the one in force and the previous call. */
    List<Finding> findings(Call call, Import wanted) {
        var findings = new ArrayList<Finding>();
        call.imported(wanted.kind())
                .filter(id -> !id.equals(wanted.id()))
                .flatMap(id -> imports.find(call.id(), id))
                .flatMap(inForce -> ImportFindings.ofRows(
                        wanted.rows().good(), inForce.rows().good()))
                .ifPresent(findings::add);
        if (wanted.kind() == ImportKind.AGREEMENTS) {
            findings.addAll(
                    ImportFindings.ofPlaces(partners(wanted), officeData.agreements(call), partnersBefore(call)));
        }
        return findings;
    }

    private List<Agreement> partners(Import wanted) {
        return officeData
                .stored(wanted.call(), wanted.kind(), wanted.id(), Optional.empty())
                .flatMap(stored -> ((OfficeFile.Agreements) stored.rows()).rows().stream())
                .toList();
    }

    /** The partners of the last call of the programme that closed before this one opens. */
    private List<Agreement> partnersBefore(Call call) {
        return calls.all().stream()
                .filter(other -> other.programme().equals(call.programme()))
                .filter(other -> other.imported(ImportKind.AGREEMENTS).isPresent())
                .filter(other ->
                        other.calendar().closesAt().isBefore(call.calendar().opensAt()))
                .max(Comparator.comparing(other -> other.calendar().closesAt()))
                .map(officeData::agreements)
                .orElse(List.of());
    }
}
