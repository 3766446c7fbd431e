package tr.edu.metu.ico.functions.letter;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.print.LetterText;
import tr.edu.metu.ico.site.Words;

/** Universities and semesters in words; a university that has left the list of partners is shown by its code. */
final class LetterPlaces {

    private final Map<UniversityId, Agreement> partners;

    LetterPlaces(OfficeData officeData, Call call) {
        partners = officeData.agreements(call).stream()
                .collect(Collectors.toMap(Agreement::university, Function.identity()));
    }

    LetterText.Place printed(Choice choice) {
        return new LetterText.Place(
                name(choice.university()), country(choice.university()).map(CountryCode::value), semester(choice));
    }

    LetterEssence.Place essence(Choice choice) {
        return new LetterEssence.Place(
                choice.university(), name(choice.university()), country(choice.university()), choice.semester());
    }

    private String name(UniversityId university) {
        return found(university).map(Agreement::name).orElse(university.value());
    }

    private Optional<CountryCode> country(UniversityId university) {
        return found(university).map(Agreement::country);
    }

    private Optional<Agreement> found(UniversityId university) {
        return Optional.ofNullable(partners.get(university));
    }

    private static Text semester(Choice choice) {
        return Words.both(Words.key("semester.", choice.semester().name()));
    }
}
