package tr.edu.metu.ico.submission;

import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;

/** The consequence of an unmet condition. */
public sealed interface Consequence {

    /** The application is not in the result: not submitted, or withdrawn. */
    record NotInResult() implements Consequence {}

    record Ineligible() implements Consequence {}

    record Cancelled() implements Consequence {}

    record NotApproved() implements Consequence {}

    /** The points for a claimed ground are not awarded. */
    record PointsLost(int points) implements Consequence {}

    record ChoiceVoid(UniversityId university) implements Consequence {}

    /** For the student. */
    default Text says() {
        return switch (this) {
            case NotInResult _ ->
                new Text("As things stand, you are not in the result.", "Şu anki durumda sonuçlarda yer almıyorsunuz.");
            case Ineligible _ ->
                new Text(
                        "As things stand, the application is not eligible.", "Şu anki durumda başvuru uygun bulunmaz.");
            case Cancelled _ ->
                new Text("As things stand, the application is cancelled.", "Şu anki durumda başvuru iptal edilir.");
            case NotApproved _ ->
                new Text(
                        "As things stand, the application has no approval of the department.",
                        "Şu anki durumda başvurunun bölüm onayı bulunmuyor.");
            case PointsLost(var points) ->
                new Text(
                        "As things stand, 0 points instead of " + points + ".",
                        "Şu anki durumda " + points + " yerine 0 puan verilir.");
            case ChoiceVoid(var university) ->
                new Text(
                        "As things stand, the choice of " + university.value() + " is void.",
                        "Şu anki durumda " + university.value() + " tercihi geçersizdir.");
        };
    }
}
