package tr.edu.metu.ico.functions.mobility;

import static java.util.stream.Collectors.groupingBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tr.edu.metu.ico.adapters.table.TableFormat;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.FileBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * What the office sends to partner universities: one list for each, or all in a ZIP file. Students who have withdrawn or
 * whom the host refused are on no list. Each file that is made is recorded in the audit trail.
 */
final class NominationPackage {

    static final List<TableFormat> FORMATS = List.of(TableFormat.CSV, TableFormat.PDF);

    private static final Set<MobilityState.Code> LISTED = Set.of(
            MobilityState.Code.PLACED,
            MobilityState.Code.NOMINATED,
            MobilityState.Code.ACCEPTED,
            MobilityState.Code.COMPLETED);

    private final MobilityStates states;
    private final OfficeData officeData;
    private final Applications applications;
    private final AuditTrail auditTrail;
    private final Trail trail;

    NominationPackage(Parts parts) {
        var ports = parts.ports();
        states = new MobilityStates(parts);
        officeData = ports.officeData();
        applications = ports.applications();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    /** The list for one partner. */
    FileBody one(Principal officer, Call call, UniversityId university, TableFile form, Instant now) {
        var nominees = nominees(call, Optional.of(university)).getOrDefault(university, List.of());
        if (nominees.isEmpty()) {
            throw NominateMany.nobody();
        }
        record(officer, call, university + " " + form.format(), now);
        return form.write(
                call.id() + "-nominations-" + university,
                Nominee.table(call.id().value(), university, names(call).getOrDefault(university, university.value())),
                nominees);
    }

    /** The lists for all partners, each as CSV and PDF in a folder of its own. */
    FileBody all(Principal officer, Call call, TableLanguage language, Instant now) {
        var lists = nominees(call, Optional.empty());
        if (lists.isEmpty()) {
            throw NominateMany.nobody();
        }
        record(officer, call, "all", now);
        return TableFile.checked(
                new FileBody(zipped(call, lists, language, now), "application/zip", call.id() + "-nominations.zip"));
    }

    private void record(Principal officer, Call call, String detail, Instant now) {
        auditTrail.append(
                call.id().value(),
                trail.entry(
                        now,
                        officer.subject(),
                        "nomination_package.download",
                        call.id().value(),
                        detail));
    }

    private SortedMap<UniversityId, List<Nominee>> nominees(Call call, Optional<UniversityId> only) {
        var listed = states.of(call).stream()
                .filter(state -> LISTED.contains(state.code()) && state.place().isPresent())
                .filter(state -> only.map(state::at).orElse(true))
                .toList();
        var students = listed.stream().map(MobilityState::student).collect(Collectors.toSet());
        var records = officeData.records(call, students);
        return listed.stream()
                .map(state -> nominee(
                        call,
                        state.place().orElseThrow(),
                        Optional.ofNullable(records.get(state.student()))
                                .orElseThrow(() -> RecordMobility.withoutRecord(state.student()))))
                .collect(groupingBy(Nominee::university, TreeMap::new, Collectors.toList()));
    }

    private Nominee nominee(Call call, Choice place, AcademicRecord record) {
        return new Nominee(
                record,
                place.university(),
                place.semester(),
                applications
                        .find(call.id(), record.student())
                        .flatMap(Application::submission)
                        .map(submission -> submission.content().language()));
    }

    private Map<UniversityId, String> names(Call call) {
        return officeData.agreements(call).stream()
                .collect(Collectors.toMap(Agreement::university, Agreement::name, (one, _) -> one));
    }

    private byte[] zipped(
            Call call, SortedMap<UniversityId, List<Nominee>> lists, TableLanguage language, Instant now) {
        var names = names(call);
        var made = now.atZone(call.calendar().zone()).toLocalDateTime();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var list : lists.entrySet()) {
                var university = list.getKey();
                var table = Nominee.table(
                        call.id().value(), university, names.getOrDefault(university, university.value()));
                for (var format : FORMATS) {
                    var entry =
                            new ZipEntry(university + "/" + call.id() + "-nominations-" + university + format.ending());
                    entry.setTimeLocal(made);
                    zip.putNextEntry(entry);
                    zip.write(new TableFile(format, language).bytes(table, list.getValue()));
                    zip.closeEntry();
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
