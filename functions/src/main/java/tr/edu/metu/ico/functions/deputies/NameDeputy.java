package tr.edu.metu.ico.functions.deputies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.deputies.DeputyBodies.DeputiesBody;
import tr.edu.metu.ico.functions.deputies.DeputyBodies.DeputyBody;
import tr.edu.metu.ico.functions.deputies.DeputyBodies.DeputyRequestBody;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.people.ShownName;
import tr.edu.metu.ico.functions.refusal.Problems;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.people.DepartmentDeputies;
import tr.edu.metu.ico.people.Deputies;
import tr.edu.metu.ico.people.Deputyship;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.Ids;

/** Names a coordinator's deputy for a department, ends a deputyship, and lists them (decision 0076). */
public final class NameDeputy {

    private static final int LONGEST_MAIL = 200;

    /** Longer than any leave; a mistyped year is refused. */
    private static final int MOST_DAYS = 366;

    private final Deputies deputies;
    private final Contacts contacts;
    private final Trail trail;
    private final Ids ids;

    public NameDeputy(Parts parts) {
        deputies = parts.ports().deputies();
        contacts = parts.ports().contacts();
        trail = parts.trail();
        ids = parts.ids();
    }

    /** Those of the reader's departments and those in which the reader is the deputy; for officers all of them. */
    public DeputiesBody list(Principal reader, Instant now) {
        return new DeputiesBody(deputies.all().stream()
                .flatMap(department -> department.deputyships().stream())
                .filter(one ->
                        Policy.endsDeputyship(reader, one) || one.deputy().equals(reader.subject()))
                .sorted(Comparator.comparing(Deputyship::from).reversed().thenComparing(Deputyship::id))
                .map(one -> DeputyBody.of(one, now, Policy.endsDeputyship(reader, one)))
                .toList());
    }

    /** Names a deputy for one of the coordinator's own departments; a deputy cannot name another one. */
    public DeputyBody name(Principal coordinator, DeputyRequestBody body, Instant now) {
        var department = coordinator.ownDepartments().stream()
                .filter(own -> own.value().equals(body.department()))
                .findFirst()
                .orElseThrow(() -> Refusal.brokenRule(
                        "department",
                        "NOT_OWN_DEPARTMENT",
                        "You can name a deputy only for a department that you coordinate yourself.",
                        "Yalnızca kendi koordinatörü olduğunuz bir bölüm için vekil belirleyebilirsiniz."));
        var problems = new Problems();
        var first = problems.read(() -> BodyFields.day("from", body.from()));
        var last = problems.read(() -> BodyFields.day("until", body.until()));
        first.ifPresent(from ->
                last.ifPresent(until -> problems.read(() -> requireDays(from, until, Deputyship.day(now)))));
        var found = problems.read(
                () -> deputy(coordinator, department, BodyFields.text("mail", body.mail(), LONGEST_MAIL)));
        problems.refuse();
        var from = first.orElseThrow();
        var until = last.orElseThrow();
        var deputy = found.orElseThrow();
        var stored = stored(department);
        requireFree(stored, from, until);
        var named = new Deputyship(
                ids.next(),
                department,
                deputy.person().id(),
                deputy.name().isBlank() ? deputy.mail() : deputy.name(),
                coordinator.subject(),
                ShownName.of(coordinator, contacts),
                now,
                from,
                until,
                Optional.empty());
        var entry = "deputy " + named.deputy() + " from " + from + " until " + until;
        store(
                coordinator,
                stored.with(named, Deputyship.day(now).minusDays(MOST_DAYS)),
                named,
                "deputy.name",
                entry,
                now);
        return DeputyBody.of(named, now, true);
    }

    /** Ends a deputyship at once: its coordinator, another one of the department, or the office. */
    public void end(Principal person, String id, Instant now) {
        var found = deputies.all().stream()
                .flatMap(department -> department.deputyships().stream())
                .filter(one -> one.id().equals(id) && Policy.endsDeputyship(person, one))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (found.end().isPresent()) {
            return;
        }
        if (found.state(now) == Deputyship.State.OVER) {
            throw Refusal.conflict(
                    "DEPUTYSHIP_OVER",
                    "This deputyship is over; there is nothing to end.",
                    "Bu vekâletin süresi doldu; sonlandırılacak bir şey yok.");
        }
        var next = stored(found.department()).changed(id, one -> one.ended(person.subject(), now));
        store(person, next, found, "deputy.end", "deputy " + found.deputy(), now);
    }

    private void store(
            Principal by, DepartmentDeputies next, Deputyship about, String action, String detail, Instant now) {
        var object = AuditTrail.PRIVACY + "/DEPUTIES/" + about.department() + "/" + about.id();
        if (!deputies.store(next, trail.entry(now, by.subject(), action, object, detail))) {
            throw Refusal.staleVersion();
        }
    }

    private DepartmentDeputies stored(DepartmentCode department) {
        return deputies.all().stream()
                .filter(one -> one.department().equals(department))
                .findFirst()
                .orElseGet(() -> DepartmentDeputies.none(department));
    }

    private static LocalDate requireDays(LocalDate from, LocalDate until, LocalDate today) {
        if (until.isBefore(from)) {
            throw Refusal.brokenRule(
                    "until",
                    "DAYS_REVERSED",
                    "The last day is before the first. Enter a last day that is the first day or later.",
                    "Son gün ilk günden önce. Son günü ilk gün veya sonrası olarak girin.");
        }
        if (until.isBefore(today)) {
            throw Refusal.brokenRule(
                    "until",
                    "DAYS_PAST",
                    "The last day is over. Enter today or a later day.",
                    "Son gün geçti. Bugünü veya daha sonraki bir günü girin.");
        }
        if (until.isAfter(from.plusDays(MOST_DAYS - 1L)) || from.isAfter(today.plusDays(MOST_DAYS))) {
            throw Refusal.brokenRule(
                    "until",
                    "TOO_LONG",
                    "A deputy is named for at most a year, which begins within a year. Enter earlier days.",
                    "Vekil en çok bir yıl için ve bir yıl içinde başlamak üzere belirlenir. Daha erken günler girin.");
        }
        return until;
    }

    private Contact deputy(Principal coordinator, DepartmentCode department, String mail) {
        var deputy = contacts.coordinatorWith(mail)
                .orElseThrow(() -> Refusal.brokenRule(
                        "mail",
                        "NO_COORDINATOR_LOGIN",
                        "Nobody has logged in as a coordinator with this address. Ask the office to give the person a"
                                + " coordinator's login, and the person to log in once.",
                        "Bu adresle koordinatör olarak giriş yapan kimse yok. Ofisten kişiye koordinatör girişi"
                                + " tanımlamasını, kişiden de bir kez giriş yapmasını isteyin."));
        if (deputy.person().id().equals(coordinator.subject())) {
            throw Refusal.brokenRule(
                    "mail",
                    "OWN_DEPUTY",
                    "You cannot be your own deputy. Enter the address of another person.",
                    "Kendinizi vekil olarak belirleyemezsiniz. Başka bir kişinin adresini girin.");
        }
        if (deputy.groups().contains("student")) {
            throw Refusal.brokenRule(
                    "mail",
                    "STUDENT_AS_DEPUTY",
                    "A student cannot be a deputy. Enter the address of a member of staff who does not study here.",
                    "Öğrenciler vekil olamaz. Burada öğrenci olmayan bir personelin adresini girin.");
        }
        if (deputy.departments().contains(department.value())) {
            throw Refusal.brokenRule(
                    "mail",
                    "ALREADY_COORDINATOR",
                    "This person coordinates the department already and needs no deputyship.",
                    "Bu kişi zaten bölümün koordinatörü; vekâlete gerek yok.");
        }
        return deputy;
    }

    private static void requireFree(DepartmentDeputies stored, LocalDate from, LocalDate until) {
        List<Deputyship> others = stored.deputyships().stream()
                .filter(one -> one.holdsBetween(from, until))
                .toList();
        if (!others.isEmpty()) {
            throw Refusal.brokenRule(
                    "from",
                    "DEPUTY_NAMED",
                    "The department has a deputy on some of these days. End that deputyship first, or choose other"
                            + " days.",
                    "Bölümün bu günlerin bazılarında vekili var. Önce o vekâleti sonlandırın veya başka günler seçin.");
        }
    }
}
