package tr.edu.metu.ico.gate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.AcademicRecord;

/**
 * How easily students can be identified in the bundle of a run, where each row includes department, level, semester and
 * CGPA (k-anonymity over these four).
 */
final class BundleFindings {

    /** Groups smaller than this are usually not published as statistics. */
    private static final int SMALL = 5;

    private BundleFindings() {}

    /** @param people the records of all students with a row */
    static List<Finding> of(Collection<AcademicRecord> people) {
        var groups = people.stream()
                .collect(Collectors.groupingBy(one -> List.of(one.cohort(), one.cgpa()), Collectors.counting()));
        long unique = students(groups, 2);
        if (unique == 0) {
            return List.of();
        }
        long few = students(groups, SMALL) - unique;
        return List.of(Finding.of(
                Finding.Code.RECOGNISABLE,
                Finding.ALL,
                unique + " of " + Finding.count(people.size(), "student", "students")
                        + (unique == 1 ? " is the only one" : " are the only ones")
                        + " with their department, level, semester and CGPA" + sharing(few)
                        + ". Anyone who knows these four facts of a student can find the row in the bundle:"
                        + " protect it like the applications themselves.",
                people.size() + " öğrenciden " + unique + " tanesinin bölüm, düzey, dönem ve not ortalaması başka"
                        + " kimsede yok" + sharingInTurkish(few)
                        + ". Bir öğrencinin bu dört bilgisini bilen kişi, sonuç"
                        + " paketindeki satırını bulabilir: paketi başvurular gibi koruyun."));
    }

    private static String sharing(long few) {
        return few == 0 ? "" : ", and " + few + " more share them with at most " + (SMALL - 2) + " others";
    }

    private static String sharingInTurkish(long few) {
        return few == 0 ? "" : "; " + few + " öğrenci daha bunları en çok " + (SMALL - 2) + " kişiyle paylaşıyor";
    }

    /** How many are in groups smaller than this. */
    private static long students(Map<?, Long> groups, int fewer) {
        return groups.values().stream()
                .filter(size -> size < fewer)
                .mapToLong(Long::longValue)
                .sum();
    }
}
