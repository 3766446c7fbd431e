package tr.edu.metu.ico.functions.petition;

import java.time.Instant;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.trail.TrailEntry;

/** A student's petition to excuse an absence from the exam of the call (OE20-LANG-8, reading A-07). */
public final class FilePetition {

    private final Petitions petitions;
    private final OpenPetition open;
    private final Definitions definitions;
    private final PersonalLimits limits;
    private final Trail trail;

    public FilePetition(Parts parts) {
        var ports = parts.ports();
        petitions = ports.petitions();
        open = new OpenPetition(parts);
        definitions = parts.definitions();
        limits = parts.limits();
        trail = parts.trail();
    }

    /** @param version of the petition last seen, 0 when there was none */
    public Docket file(
            Call call, StudentNumber student, long version, Petition.Kind kind, String reason, Instant receivedAt) {
        checkOffered(call);
        open.requireExam(call, student);
        var docket = petitions.of(call.id(), student);
        int stored = docket.petition(kind).map(Petition::version).orElse(0);
        if (stored != version) {
            throw Refusal.staleVersion();
        }
        open.requireUndecided(call, docket);
        checkNotTooMany(stored);
        var next = new Petition(call.id(), student, kind, stored + 1, reason, receivedAt);
        var entry = trail.entry(
                receivedAt, student.value(), "petition.file", call.id() + "/" + student, kind + " " + next.version());
        return limits.counted(call, student.value(), LimitedAct.PETITION, receivedAt, () -> stored(next, entry));
    }

    private Docket stored(Petition next, TrailEntry entry) {
        if (!petitions.file(next, entry)) {
            throw Refusal.staleVersion();
        }
        return petitions.of(next.call(), next.student());
    }

    private static void checkNotTooMany(int stored) {
        if (stored >= Petitions.MOST_VERSIONS) {
            throw Refusal.conflict(
                    "TOO_MANY_PETITIONS",
                    "You have filed this petition " + Petitions.MOST_VERSIONS
                            + " times, which is the maximum. Write to the office.",
                    "Bu dilekçeyi " + Petitions.MOST_VERSIONS + " kez verdiniz; daha fazla sunulamaz. Ofise yazın.");
        }
    }

    private void checkOffered(Call call) {
        if (definitions.of(call).terms().language().petition().isEmpty()) {
            throw Refusal.brokenRule(
                    "kind",
                    "PETITION_NOT_OFFERED",
                    "This call does not accept petitions about an exam.",
                    "Bu çağrıda sınavla ilgili dilekçe kabul edilmiyor.");
        }
    }
}
