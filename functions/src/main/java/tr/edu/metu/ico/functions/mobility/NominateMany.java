package tr.edu.metu.ico.functions.mobility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.mobility.MobilityStatus;

/**
 * Records that all students placed at one partner university are nominated. Each student is a transaction of its own;
 * repeating the request nominates those who are left and changes nothing else.
 */
final class NominateMany {

    private static final int MOST = 200;

    private final MobilityStates states;
    private final RecordMobility record;

    NominateMany(Parts parts) {
        states = new MobilityStates(parts);
        record = new RecordMobility(parts);
    }

    /** @param students only these; everybody placed at the university by default */
    record NominationsRequest(String university, Optional<List<String>> students) {}

    /**
     * What came of it.
     *
     * @param remaining how many are left for another request
     */
    record NominationsBody(String university, List<String> nominated, List<SkippedBody> skipped, int remaining) {}

    /** A student who was not nominated, and why. */
    record SkippedBody(String student, String state, TextBody reason) {}

    NominationsBody nominate(Principal officer, Call call, NominationsRequest request, Instant now) {
        var university = BodyFields.university("university", request.university());
        var asked = request.students().map(NominateMany::students);
        var there = states.of(call).stream()
                .filter(state -> state.selected() && state.at(university))
                .filter(state -> asked.map(students -> students.contains(state.student()))
                        .orElse(true))
                .toList();
        asked.ifPresent(students -> requireAllThere(students, there));
        if (there.isEmpty()) {
            throw nobody();
        }
        var ready = there.stream().filter(NominateMany::ready).toList();
        var nominated = new ArrayList<String>();
        var skipped = new ArrayList<>(there.stream()
                .filter(state -> !ready(state))
                .map(NominateMany::skipped)
                .toList());
        ready.stream().limit(MOST).forEach(state -> {
            var step = new Mobility.Step(
                    new MobilityStatus.Nominated(), state.place(), Optional.empty(), officer.subject(), now);
            record.store(call, state, step)
                    .ifPresentOrElse(
                            _ -> nominated.add(state.student().value()),
                            () -> skipped.add(skipped(states.of(call, state.student()))));
        });
        return new NominationsBody(university.value(), nominated, skipped, Math.max(0, ready.size() - MOST));
    }

    private static boolean ready(MobilityState state) {
        return state.code() == MobilityState.Code.PLACED && !state.mobility().full();
    }

    private static SkippedBody skipped(MobilityState state) {
        var why = switch (state.code()) {
            case NOMINATED, ACCEPTED, REFUSED, COMPLETED ->
                new Text("The student was nominated before.", "Öğrencinin adaylığı daha önce bildirilmiş.");
            case WITHDRAWN -> new Text("The student has withdrawn.", "Öğrenci vazgeçti.");
            case PLACED, PLACE_LOST ->
                new Text(
                        "The status changed in the meantime; load the list again.",
                        "Durum bu arada değişti; listeyi yenileyin.");
        };
        return new SkippedBody(state.student().value(), state.code().name(), TextBody.of(why));
    }

    private static Set<StudentNumber> students(List<String> numbers) {
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw Refusal.malformed(
                    "students",
                    "students must have 1 to " + MOST + " entries.",
                    "students 1 ile " + MOST + " arasında öğe içermelidir.");
        }
        var students = new TreeSet<StudentNumber>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            students.add(BodyFields.parsed(
                    "students[" + i + "]",
                    () -> new StudentNumber(number),
                    "A student number has seven digits.",
                    "Öğrenci numarası yedi rakamdır."));
        }
        return students;
    }

    private static void requireAllThere(Set<StudentNumber> asked, List<MobilityState> there) {
        var known = there.stream().map(MobilityState::student).toList();
        if (!known.containsAll(asked)) {
            throw Refusal.conflict(
                    "NOT_PLACED_THERE",
                    "At least one of these students is not placed at this university; load the list again.",
                    "Bu öğrencilerden en az biri bu üniversiteye yerleşmemiş; listeyi yenileyin.");
        }
    }

    static Refusal nobody() {
        return Refusal.conflict(
                "NOBODY_PLACED_THERE",
                "No student is placed at this university.",
                "Bu üniversiteye yerleşmiş öğrenci yok.");
    }
}
