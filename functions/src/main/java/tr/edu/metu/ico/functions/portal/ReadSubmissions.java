package tr.edu.metu.ico.functions.portal;

import java.util.Optional;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.portal.SubmissionsBody.SentContentBody;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Reads what a student submitted, including what was replaced or taken back. */
final class ReadSubmissions {

    /** The most submissions listed; the latest are. */
    private static final int MOST = 100;

    private final Applications applications;
    private final Dossiers dossiers;

    ReadSubmissions(Parts parts) {
        applications = parts.ports().applications();
        dossiers = parts.ports().dossiers();
    }

    SubmissionsBody list(CallStudent of, Principal reader) {
        var dossier = dossiers.find(of.call().id(), of.student());
        return SubmissionsBody.of(
                applications.submissions(of.call().id(), of.student(), MOST),
                counting(dossier.map(Dossier::application)),
                dossier.flatMap(Dossier::review),
                seesGrounds(of, reader));
    }

    /** @throws Refusal for a version that was not submitted, or a text that is not a version */
    SentContentBody one(CallStudent of, String version, Principal reader) {
        var call = of.call().id();
        var sent = number(version)
                .flatMap(number -> applications.submission(call, of.student(), number))
                .orElseThrow(Refusal::notFound);
        return SentContentBody.of(sent, counting(applications.find(call, of.student())), seesGrounds(of, reader));
    }

    private static Optional<Long> counting(Optional<Application> application) {
        return application
                .flatMap(Application::submission)
                .map(Application.Submission::receipt)
                .map(Receipt::version);
    }

    private static boolean seesGrounds(CallStudent of, Principal reader) {
        return Policy.seesGrounds(reader, of.call(), of.student());
    }

    private static Optional<Long> number(String version) {
        return Optional.of(version).filter(text -> text.matches("[1-9][0-9]{0,17}")).map(Long::valueOf);
    }
}
