package tr.edu.metu.ico.functions.mobility;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.OutputStream;
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
import tr.edu.metu.ico.adapters.table.FileTable;
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
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * What the office sends to partner universities: one list for each, or all in a ZIP file. Students who have withdrawn or
 * whom the host refused are on no list.
 */
public final class NominationPackage {

    private static final List<TableFormat> FORMATS = List.of(TableFormat.CSV, TableFormat.PDF);

    private static final Set<MobilityState.Code> LISTED = Set.of(
            MobilityState.Code.PLACED,
            MobilityState.Code.NOMINATED,
            MobilityState.Code.ACCEPTED,
            MobilityState.Code.COMPLETED);

    private final MobilityStates states;
    private final OfficeData officeData;
    private final Applications applications;

    public NominationPackage(Parts parts) {
        var ports = parts.ports();
        states = new MobilityStates(parts);
        officeData = ports.officeData();
        applications = ports.applications();
    }

    /** The list for one partner. @throws Refusal if nobody is placed there */
    public FileTable<?> of(Call call, UniversityId university) {
        var nominees = nominees(call, Optional.of(university)).getOrDefault(university, List.of());
        if (nominees.isEmpty()) {
            throw NominateMany.nobody();
        }
        return table(call, university, names(call), nominees);
    }

    /**
     * Writes a ZIP file with the lists for all partners, each as CSV and PDF in a folder of its own.
     *
     * @param made the time of the files in it
     * @return how many students are listed
     * @throws Refusal if nobody is placed
     */
    public long writeAll(Call call, TableLanguage language, Instant made, OutputStream out) throws IOException {
        var lists = nominees(call, Optional.empty());
        if (lists.isEmpty()) {
            throw NominateMany.nobody();
        }
        var names = names(call);
        var zip = new ZipOutputStream(out);
        long listed = 0;
        for (var list : lists.entrySet()) {
            for (var format : FORMATS) {
                zip.putNextEntry(entry(call, list.getKey(), format, made));
                table(call, list.getKey(), names, list.getValue()).write(format, language, zip);
                zip.closeEntry();
            }
            listed += list.getValue().size();
        }
        zip.finish();
        return listed;
    }

    private static ZipEntry entry(Call call, UniversityId university, TableFormat format, Instant made) {
        var entry = new ZipEntry(university + "/" + call.id() + "-nominations-" + university + format.ending());
        entry.setTimeLocal(made.atZone(call.calendar().zone()).toLocalDateTime());
        return entry;
    }

    private static FileTable<Nominee> table(
            Call call, UniversityId university, Map<UniversityId, String> names, List<Nominee> nominees) {
        var name = names.getOrDefault(university, university.value());
        return new FileTable<>(Nominee.table(call.id().value(), university, name), nominees.stream());
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
}
