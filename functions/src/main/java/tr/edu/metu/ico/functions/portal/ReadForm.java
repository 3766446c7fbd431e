package tr.edu.metu.ico.functions.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.portal.FormBody.CountryBody;
import tr.edu.metu.ico.functions.portal.FormBody.DeclarationBody;
import tr.edu.metu.ico.functions.portal.FormBody.ForStudentBody;
import tr.edu.metu.ico.functions.portal.FormBody.GrantQuestionBody;
import tr.edu.metu.ico.site.Countries;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.PrivacyPage;
import tr.edu.metu.ico.submission.Declaration;
import tr.edu.metu.ico.submission.GrantWishCheck;
import tr.edu.metu.ico.submission.OfferedPartner;

/** Gathers what the application form of a call needs. */
final class ReadForm {

    private final OfficeData officeData;
    private final Definitions definitions;

    ReadForm(Parts parts) {
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
    }

    /** For a student in the records in force limited to what this student may choose. */
    FormBody of(Call call, Principal reader) {
        var definition = definitions.of(call);
        var applicant = reader.student().flatMap(student -> officeData.applicant(call, student));
        var offered = offered(call, definition, applicant);
        var choices = Optional.of(FormChoicesBody.of(definition, offered))
                .filter(_ -> definition.terms().choices().oneHost().isEmpty());
        var stay = FormStayBody.of(definition);
        var claims = FormDocuments.claims(definition);
        var grant = grant(definition);
        var declarations =
                Declaration.of(definition).stream().map(ReadForm::body).toList();
        return new FormBody(
                call.id().value(),
                TextBody.of(definition.title()),
                definition.academicYear(),
                OwnApplicationBody.DatesBody.of(call, definition),
                applicant
                        .map(known -> known.record().cohort())
                        .map(cohort -> new ForStudentBody(
                                cohort.level().name(), cohort.department().value())),
                sections(
                        choices.isPresent(),
                        stay.isPresent(),
                        !claims.isEmpty(),
                        grant.isPresent(),
                        !declarations.isEmpty(),
                        !definition.slots().isEmpty()),
                choices,
                stay,
                FormLanguageBody.of(definition, applicant, exam -> officeData.equivalences(call, exam)),
                claims,
                grant,
                declarations,
                FormDocuments.slots(definition),
                countries(definition, offered),
                FormLimitsBody.OF_ALL_CALLS,
                PrivacyPage.currentVersion());
    }

    private List<OfferedPartner> offered(Call call, CallDefinition definition, Optional<Applicant> applicant) {
        var agreements = officeData.agreements(call);
        return applicant
                .map(known -> OfferedPartner.to(definition, known.record().cohort(), agreements))
                .orElseGet(() -> OfferedPartner.all(definition, agreements));
    }

    private static List<String> sections(
            boolean choices, boolean stay, boolean claims, boolean grant, boolean declarations, boolean documents) {
        var sections = new ArrayList<String>();
        addIf(choices, sections, "CHOICES");
        addIf(stay, sections, "STAY");
        sections.add("LANGUAGE");
        addIf(claims, sections, "CLAIMS");
        addIf(grant, sections, "GRANT");
        addIf(declarations, sections, "DECLARATIONS");
        addIf(documents, sections, "DOCUMENTS");
        return List.copyOf(sections);
    }

    private static void addIf(boolean asked, List<String> sections, String section) {
        if (asked) {
            sections.add(section);
        }
    }

    /** Empty when the student has nothing to decide. */
    private static Optional<GrantQuestionBody> grant(CallDefinition definition) {
        var offered = GrantWishCheck.offered(definition);
        var question = new GrantQuestionBody(
                offered.contains(GrantWish.NO_GRANT), offered.contains(GrantWish.GRANT_OR_WITHOUT));
        return Optional.of(question).filter(asked -> asked.mayDecline() || asked.mayGoWithout());
    }

    private static DeclarationBody body(Declaration declaration) {
        return new DeclarationBody(
                declaration.field(),
                declaration.required(),
                declaration.clause().id().value(),
                TextBody.of(declaration.clause().statement()));
    }

    private static List<CountryBody> countries(CallDefinition definition, List<OfferedPartner> offered) {
        var codes = new TreeSet<CountryCode>();
        offered.forEach(partner -> codes.add(partner.partner().country()));
        definition.terms().eligibility().stays().countries().forEach(list -> codes.addAll(list.countries()));
        return codes.stream()
                .map(code -> new CountryBody(
                        code.value(),
                        new TextBody(Countries.name(code, Language.EN), Countries.name(code, Language.TR))))
                .toList();
    }
}
