package tr.edu.metu.ico.functions.world;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.application.ContentBody;
import tr.edu.metu.ico.site.PrivacyPage;

/** The students of the tests. Two partners have one seat each, {@code AU-SYDNEY} has two; the cohorts are of semester 5. */
public enum Cast {
    /** The announcement's example: 3.15 against 2.89 makes 82.18; with an English score of 80 the total is 81.09. */
    ADA("2500001", "CENG", "3.15", "80", "", "JP-TOKYO", "KR-SEOUL", "AU-SYDNEY"),
    /** Uploads the English score; approved as 85 the total is 89.66. */
    BORA("2500002", "EE", "3.60", "", "LANGUAGE", "JP-TOKYO"),
    /** Claims disaster aid; approved the total is 82.70, otherwise 72.70. */
    CEM("2500003", "CENG", "2.90", "70", "AFAD_AID", "KR-SEOUL", "JP-TOKYO"),
    /** Below the minimum CGPA. */
    DENIZ("2500004", "EE", "2.10", "60", "", "AU-SYDNEY"),
    /** 84.00, but the department declines. */
    ECE("2500005", "EE", "3.00", "90", "", "JP-TOKYO"),
    /** Submits too late. */
    FATMA("2500006", "EE", "3.40", "88", "", "JP-TOKYO"),
    /** 63.67 and no second choice. */
    GUL("2500007", "CENG", "2.60", "60", "", "JP-TOKYO"),
    /** 79.21, and withdraws in the end. */
    HAKAN("2500008", "EE", "3.20", "75", "", "AU-SYDNEY");

    private static final String EXAM = "METU_EPE";
    private static final String EXAM_DATE = "2023-03-05";

    public final String number;
    public final String department;
    final String cgpa;
    private final String scoreOnRecord;
    private final String slot;
    private final List<String> choices;

    Cast(String number, String department, String cgpa, String scoreOnRecord, String slot, String... choices) {
        this.number = number;
        this.department = department;
        this.cgpa = cgpa;
        this.scoreOnRecord = scoreOnRecord;
        this.slot = slot;
        this.choices = List.of(choices);
    }

    public StudentNumber student() {
        return new StudentNumber(number);
    }

    public Person person() {
        return Person.student(number);
    }

    /** The slot this student uploads a document to; most upload none. */
    public Optional<String> slot() {
        return slot.isEmpty() ? Optional.empty() : Optional.of(slot);
    }

    /** What this student fills in. */
    public String content() {
        return content(choices);
    }

    /** The same with other choices. */
    public String content(List<String> universities) {
        var language = slot.equals("LANGUAGE")
                ? new ContentBody.LanguageBody("UPLOAD", Optional.of("TOEFL_IBT"), Optional.of("2023-05-10"))
                : new ContentBody.LanguageBody("RECORD", Optional.empty(), Optional.empty());
        var claims = slot.equals("AFAD_AID")
                ? List.of(new ContentBody.ClaimBody("AFAD_AID", Optional.of("SELF"), Optional.empty()))
                : List.<ContentBody.ClaimBody>of();
        var wished = universities.stream()
                .map(university -> new ContentBody.ChoiceBody(university, "FALL"))
                .toList();
        return new StrictJson()
                .write(new ContentBody(
                        wished,
                        Optional.of(language),
                        claims,
                        true,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PrivacyPage.currentVersion())));
    }

    String recordLine() {
        return String.join(",", number, "Student " + name(), department, "UG", "5", "4", cgpa, "yes", "no", "TR");
    }

    Optional<String> scoreLine() {
        return scoreOnRecord.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(",", number, EXAM, EXAM_DATE, scoreOnRecord));
    }
}
