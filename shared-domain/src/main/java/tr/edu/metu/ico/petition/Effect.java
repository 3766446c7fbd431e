package tr.edu.metu.ico.petition;

import java.time.LocalDate;
import tr.edu.metu.ico.announcement.Text;

/** The effect of a ruling on one student in one call. */
public sealed interface Effect {

    /** In words for the student. */
    Text text();

    /**
     * Whether the excuse for missing an exam is accepted (reading A-07).
     *
     * @param day      of the exam
     * @param petition version of the answered petition; 0 for a paper petition
     */
    record ExamAbsence(String exam, LocalDate day, boolean accepted, int petition) implements Effect {
        @Override
        public Text text() {
            return accepted
                    ? new Text(
                            "Your absence from the exam is excused; your scores on record count.",
                            "Sınava girmemeniz mazeretli sayıldı; kayıtlı puanlarınız geçerlidir.")
                    : new Text(
                            "Your excuse for your absence from the exam is not accepted.",
                            "Sınava girmeme mazeretiniz kabul edilmedi.");
        }
    }

    /** Whether the student counts as international in this call, regardless of citizenships (reading A-12). */
    record International(boolean international) implements Effect {
        @Override
        public Text text() {
            return international
                    ? new Text(
                            "You count as an international student in this call.",
                            "Bu çağrıda uluslararası öğrenci sayılıyorsunuz.")
                    : new Text(
                            "You do not count as an international student in this call.",
                            "Bu çağrıda uluslararası öğrenci sayılmıyorsunuz.");
        }
    }

    /**
     * Whether the course load of the exchange semester is enough; if not, the student is not eligible (reading A-36).
     */
    record CourseLoad(boolean sufficient) implements Effect {
        @Override
        public Text text() {
            return sufficient
                    ? new Text("The office found your course load sufficient.", "Ofis ders yükünüzü yeterli buldu.")
                    : new Text(
                            "The office found your course load too low: your application is not eligible.",
                            "Ofis ders yükünüzü yetersiz buldu: başvurunuz değerlendirmeye uygun değildir.");
        }
    }

    /** Whether the student continues at the same level next year, regardless of the declaration (reading A-37). */
    record SameLevel(boolean continues) implements Effect {
        @Override
        public Text text() {
            return continues
                    ? new Text(
                            "The office found that you continue at the same level next year.",
                            "Ofis gelecek yıl aynı düzeyde devam edeceğinizi belirledi.")
                    : new Text(
                            "The office found that you do not continue at the same level next year: your application is"
                                    + " not eligible.",
                            "Ofis gelecek yıl aynı düzeyde devam etmeyeceğinizi belirledi: başvurunuz değerlendirmeye"
                                    + " uygun değildir.");
        }
    }

    /** An earlier ruling no longer counts. */
    record TakesBack(int ruling) implements Effect {
        @Override
        public Text text() {
            return new Text("Ruling " + ruling + " is taken back.", ruling + " numaralı karar geri alındı.");
        }
    }
}
