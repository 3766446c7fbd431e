package tr.edu.metu.ico.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.mail.ApplicationNotice.Cancelled;
import tr.edu.metu.ico.mail.ApplicationNotice.Decision;
import tr.edu.metu.ico.mail.ApplicationNotice.ExamsShortened;
import tr.edu.metu.ico.mail.ApplicationNotice.PartnersChanged;
import tr.edu.metu.ico.mail.ApplicationNotice.Receipt;
import tr.edu.metu.ico.mail.ApplicationNotice.Verdicts;
import tr.edu.metu.ico.mail.ReminderNotice.ChangesNotSubmitted;
import tr.edu.metu.ico.mail.ReminderNotice.DraftNotSubmitted;
import tr.edu.metu.ico.mail.ReminderNotice.ObjectionsEnd;
import tr.edu.metu.ico.mail.ReminderNotice.WithdrawalsEnd;
import tr.edu.metu.ico.mail.ResultNotice.Answered;
import tr.edu.metu.ico.mail.ResultNotice.Available;
import tr.edu.metu.ico.mail.ResultNotice.Corrected;
import tr.edu.metu.ico.mail.ResultNotice.GrantPassedOn;
import tr.edu.metu.ico.mail.ResultNotice.Ruled;
import tr.edu.metu.ico.mail.ResultNotice.Withdrawn;
import tr.edu.metu.ico.mail.StaffNotice.GateFindings;
import tr.edu.metu.ico.mail.StaffNotice.ImportFinished;
import tr.edu.metu.ico.mail.StaffNotice.PublicationProposed;
import tr.edu.metu.ico.mail.StaffNotice.SealBlocked;
import tr.edu.metu.ico.mail.StaffNotice.Waiting;
import tr.edu.metu.ico.submission.ToDo;

/** One notice of each kind, some in two forms, by the name of the file with its text. */
final class MailExamples {

    static final Notice.About CALL = new Notice.About(
            "OE-2027", new Text("Overseas Exchange 2027-2028", "2027-2028 Denizaşırı Değişim Programı"));

    private static final Instant AT = Instant.parse("2027-03-01T06:05:00Z");
    private static final Instant DEADLINE = Instant.parse("2027-03-12T14:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2027-05-14T21:00:00Z");
    private static final Optional<Instant> OPEN = Optional.of(DEADLINE);
    private static final Optional<Instant> OVER = Optional.empty();

    private MailExamples() {}

    static Map<String, Notice> all() {
        var all = new TreeMap<String, Notice>();
        all.put(
                "receipt",
                new Receipt(
                        CALL,
                        "7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c",
                        AT,
                        OPEN,
                        new TreeMap<>(Map.of(ToDo.Act.UPLOAD_DOCUMENT, 2, ToDo.Act.CHANGE_APPLICATION, 1))));
        all.put("verdicts", new Verdicts(CALL, lines(), OPEN));
        all.put("verdicts-after-the-deadline", new Verdicts(CALL, lines().subList(1, 2), OVER));
        all.put("decision-approved", new Decision(CALL, Decision.Kind.APPROVED, OPEN));
        all.put("decision-some-declined", new Decision(CALL, Decision.Kind.SOME_CHOICES_DECLINED, OVER));
        all.put("decision-declined", new Decision(CALL, Decision.Kind.DECLINED, OPEN));
        all.put(
                "partners-changed",
                new PartnersChanged(
                        CALL,
                        List.of("Universidad de los Andes"),
                        List.of("Politechnika Łódzka"),
                        List.of("Đại học Đà Nẵng"),
                        OPEN));
        all.put("exams-shortened", new ExamsShortened(CALL, List.of("TOEFL_IBT"), List.of(reason()), OPEN));
        all.put("cancelled", new Cancelled(CALL, AT, reason()));
        all.put("draft-not-submitted", new DraftNotSubmitted(CALL, DEADLINE));
        all.put("changes-not-submitted", new ChangesNotSubmitted(CALL, 2, AT, DEADLINE));
        all.put("objections-end", new ObjectionsEnd(CALL, MIDNIGHT));
        all.put("withdrawals-end", new WithdrawalsEnd(CALL, MIDNIGHT));
        all.put("result-available", new Available(CALL, AT, Optional.of(MIDNIGHT)));
        all.put("result-corrected", new Corrected(CALL, AT, true, Optional.of(MIDNIGHT)));
        all.put("result-corrected-for-others", new Corrected(CALL, AT, false, OVER));
        all.put("withdrawal-late", new Withdrawn(CALL, AT, Withdrawn.Consequence.PENALTY, Optional.of(penalty())));
        all.put("withdrawal-in-time", new Withdrawn(CALL, AT, Withdrawn.Consequence.IN_TIME, Optional.empty()));
        all.put("ruled", new Ruled(CALL, AT));
        all.put("objection-answered", new Answered(CALL, AT));
        all.put("grant-passed-on", new GrantPassedOn(CALL, AT));
        all.put(
                "applications-waiting",
                new Waiting(
                        CALL,
                        LocalDate.of(2027, 3, 2),
                        List.of(new Waiting.Line("CENG", 1, AT), new Waiting.Line("EE", 12, AT))));
        all.put("import-read", new ImportFinished(CALL, ImportKind.AGREEMENTS, 3, true, 412, 0));
        all.put("import-refused", new ImportFinished(CALL, ImportKind.RECORDS, 1, false, 1999, 2));
        all.put("seal-blocked", new SealBlocked(CALL, AT));
        all.put("gate-findings", new GateFindings(CALL, 4));
        all.put("publication-proposed", new PublicationProposed(CALL, Optional.of(AT)));
        all.put("publication-proposed-at-once", new PublicationProposed(CALL, Optional.empty()));
        return all;
    }

    private static List<Verdicts.Line> lines() {
        return List.of(
                new Verdicts.Line(true, Optional.of(named("Letter of motivation", "Niyet mektubu", ""))),
                new Verdicts.Line(
                        false,
                        Optional.of(
                                named("Proof of English", "İngilizce belgesi", "Sayfa 2 okunmuyor.\nİkinci satır"))),
                new Verdicts.Line(false, Optional.empty()));
    }

    private static Verdicts.Named named(String en, String tr, String reason) {
        return new Verdicts.Named(new Text(en, tr), reason);
    }

    private static Text reason() {
        return new Text(
                "The National Agency asked for it <today> & \"now\".", "Ulusal Ajans istedi <bugün> & “hemen”.");
    }

    private static Text penalty() {
        return new Text("10 points are deducted from the next application.", "Sonraki başvurudan 10 puan düşülür.");
    }
}
