package tr.edu.metu.ico.petition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.petition.Effect.ExamAbsence;
import tr.edu.metu.ico.petition.Effect.International;

/** All petitions and rulings of one student in one call, in their order. */
public record Docket(List<Petition> petitions, List<Ruling> rulings) {

    public static final Docket EMPTY = new Docket(List.of(), List.of());

    /** The subject of a ruling; the last ruling on each counts. */
    private static final List<Class<? extends Effect>> KINDS =
            List.of(ExamAbsence.class, International.class, Effect.CourseLoad.class, Effect.SameLevel.class);

    public Docket {
        petitions = petitions.stream()
                .sorted(Comparator.comparing(Petition::kind).thenComparing(Petition::version))
                .toList();
        rulings = rulings.stream().sorted(Comparator.comparing(Ruling::number)).toList();
    }

    /** The last petition of this kind. */
    public Optional<Petition> petition(Petition.Kind kind) {
        return petitions.stream().filter(petition -> petition.kind() == kind).reduce((_, later) -> later);
    }

    /** The rulings in force: the last of each kind that was not revoked. */
    public List<Ruling> inForce() {
        return KINDS.stream()
                .map(this::ruling)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Ruling::number))
                .toList();
    }

    public boolean inForce(int number) {
        return inForce().stream().anyMatch(ruling -> ruling.number() == number);
    }

    private Optional<Ruling> absence() {
        return ruling(ExamAbsence.class);
    }

    private Optional<Ruling> ruling(Class<? extends Effect> kind) {
        var takenBack = rulings.stream()
                .flatMap(ruling -> ruling.effect() instanceof Effect.TakesBack(var number)
                        ? Stream.of(number)
                        : Stream.<Integer>empty())
                .collect(Collectors.toSet());
        return rulings.stream()
                .filter(ruling -> kind.isInstance(ruling.effect()) && !takenBack.contains(ruling.number()))
                .reduce((_, later) -> later);
    }

    /** The open petitions: the last of each kind, unless a ruling in force answers it or a later one. */
    public List<Petition> open() {
        return petition(Petition.Kind.EXAM_ABSENCE).filter(Predicate.not(this::answered)).stream()
                .toList();
    }

    private boolean answered(Petition petition) {
        return absence()
                .filter(ruling -> ruling.effect() instanceof ExamAbsence(var _, var _, var _, var version)
                        && version >= petition.version())
                .isPresent();
    }

    /** The applicant with the rulings in force applied; everything else as the office knows it. */
    public Applicant applied(Applicant known) {
        var applicant = known;
        for (var ruling : inForce()) {
            applicant = switch (ruling.effect()) {
                case ExamAbsence absence -> excused(applicant, absence, ruling.reason());
                case International(var counts) -> applicant.withHistory(applicant.history(), Optional.of(counts));
                case Effect.CourseLoad(var sufficient) ->
                    applicant.withFindings(applicant.findings().withCourseLoad(sufficient));
                case Effect.SameLevel(var continues) ->
                    applicant.withFindings(applicant.findings().withSameLevel(continues));
                case Effect.TakesBack _ -> applicant;
            };
        }
        return applicant;
    }

    /**
     * A student who attended has a score, whatever the excuse; a student missing from the results counts as absent once
     * excused.
     */
    private static Applicant excused(Applicant applicant, ExamAbsence absence, String reason) {
        var excuse = Optional.of(new ExamSitting.Excuse(absence.accepted(), reason));
        var sittings = new ArrayList<>(applicant.sittings());
        sittings.replaceAll(sitting -> on(absence, sitting) && !sitting.attended()
                ? new ExamSitting(sitting.exam(), sitting.day(), Optional.empty(), excuse)
                : sitting);
        if (absence.accepted() && sittings.stream().noneMatch(sitting -> on(absence, sitting))) {
            sittings.add(new ExamSitting(absence.exam(), absence.day(), Optional.empty(), excuse));
        }
        return applicant.withSittings(sittings);
    }

    private static boolean on(ExamAbsence absence, ExamSitting sitting) {
        return sitting.exam().equals(absence.exam()) && sitting.day().equals(absence.day());
    }
}
