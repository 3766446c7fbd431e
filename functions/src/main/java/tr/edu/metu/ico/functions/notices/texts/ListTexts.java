package tr.edu.metu.ico.functions.notices.texts;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.mail.ApplicationNotice.ExamsShortened;
import tr.edu.metu.ico.mail.ApplicationNotice.PartnersChanged;

/**
 * Changes of the lists of partners and exams. Their rows are stored before the change is in force, and one that never comes in
 * force is never reported.
 */
final class ListTexts {

    /** Far longer than a change takes from its rows to its own write. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Imports imports;
    private final OfficeData officeData;
    private final Calls calls;
    private final ApplicationTexts applications;

    ListTexts(Parts parts, ApplicationTexts applications) {
        imports = parts.ports().imports();
        officeData = parts.ports().officeData();
        calls = parts.ports().calls();
        this.applications = applications;
    }

    Said partners(AboutRow about) {
        var list = new ImportId(about.row().subject().split("\\.")[0]);
        if (imports.find(about.call().id(), list)
                .filter(read -> read.changes().contains(about.row().subject()))
                .isEmpty()) {
            return notInForce(about);
        }
        if (applications.dossier(about).isEmpty()) {
            return Said.nothing("WITHDRAWN");
        }
        var names = officeData.agreements(about.call()).stream()
                .collect(toMap(agreement -> agreement.university().value(), Agreement::name, (one, _) -> one));
        return Said.now(new PartnersChanged(
                about.about(),
                named(about.fact("removed").stream(), names),
                named(about.fact("added").stream(), names),
                named(withOtherTerms(about), names),
                about.deadline()));
    }

    /** The other facts are named university, semester and term. */
    private static Stream<String> withOtherTerms(AboutRow about) {
        return about.row().facts().keySet().stream()
                .filter(fact -> fact.contains("."))
                .map(fact -> fact.split("\\.")[0])
                .distinct();
    }

    /** A university that is no longer in the list is named by its code. */
    private static List<String> named(Stream<String> universities, Map<String, String> names) {
        return universities.map(code -> names.getOrDefault(code, code)).toList();
    }

    Said exams(AboutRow about) {
        if (calls.versions(about.call().id()).stream()
                .filter(version -> version.kind() != DefinitionVersion.Kind.DRAFT)
                .noneMatch(version -> (version.number() + "." + version.digest())
                        .equals(about.row().subject()))) {
            return notInForce(about);
        }
        if (applications.dossier(about).isEmpty()) {
            return Said.nothing("WITHDRAWN");
        }
        var exams = Stream.of("claimed", "onRecord")
                .flatMap(fact -> about.fact(fact).stream())
                .distinct()
                .filter(exam -> !about.definition().acceptedExams().contains(exam))
                .toList();
        return exams.isEmpty()
                ? Said.nothing("ACCEPTED_AGAIN")
                : Said.now(new ExamsShortened(about.about(), exams, reasons(about), about.deadline()));
    }

    private static List<Text> reasons(AboutRow about) {
        var english = about.fact("reasonEn");
        var turkish = about.fact("reasonTr");
        return IntStream.range(0, Math.min(english.size(), turkish.size()))
                .mapToObj(i -> new Text(english.get(i), turkish.get(i)))
                .toList();
    }

    private static Said notInForce(AboutRow about) {
        return about.now().isBefore(about.row().at().plus(LONGEST_WAIT))
                ? new Said.NotYet(about.now().plus(PAUSE))
                : Said.nothing("NEVER_IN_FORCE");
    }
}
