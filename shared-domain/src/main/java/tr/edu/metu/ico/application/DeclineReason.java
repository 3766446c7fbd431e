package tr.edu.metu.ico.application;

import tr.edu.metu.ico.announcement.Text;

/**
 * Why a department declines: the grounds that the calls give the coordinators, which are the universities and the
 * academic background or status (OE20-REV-2, OE24-REV-2, ICM24-REV-1-B); shown to the student in words.
 */
public enum DeclineReason {
    /** The student's courses so far are not sufficient for the exchange. */
    ACADEMIC_BACKGROUND(
            true,
            false,
            new Text(
                    "The courses taken so far are not enough for this exchange.",
                    "Şimdiye kadar alınan dersler bu değişim için yeterli değil.")),
    /** The student's status in the programme: about to graduate, on leave, behind the curriculum. */
    ACADEMIC_STATUS(
            true,
            false,
            new Text(
                    "The standing in the degree programme does not allow the exchange in this period.",
                    "Programdaki akademik durum bu dönemde değişime uygun değil.")),
    UNIVERSITY_NOT_SUITABLE(
            false,
            true,
            new Text("The department does not approve this university.", "Bölüm bu üniversiteyi uygun bulmuyor.")),
    NO_EQUIVALENT_COURSES(
            false,
            true,
            new Text(
                    "The university offers too few courses that the department would count.",
                    "Üniversitede bölümün saydırabileceği yeterli ders yok.")),
    /** Another reason, given in the accompanying text. */
    OTHER(true, true, new Text("Another reason, as explained.", "Açıklamada belirtilen başka bir neden."));

    private final boolean ofApplications;
    private final boolean ofChoices;
    private final Text says;

    DeclineReason(boolean ofApplications, boolean ofChoices, Text says) {
        this.ofApplications = ofApplications;
        this.ofChoices = ofChoices;
        this.says = says;
    }

    /** Whether a whole application may be declined for it. */
    public boolean ofApplications() {
        return ofApplications;
    }

    /** Whether a single choice may be declined for it. */
    public boolean ofChoices() {
        return ofChoices;
    }

    public Text says() {
        return says;
    }
}
