package tr.edu.metu.ico.functions.officefiles;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.export.RequestedFile;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * How far a requested file is.
 *
 * @param since     when the current attempt was requested
 * @param expiresAt when the file is deleted
 * @param rows      number of rows of a ready file
 * @param failure   why there is no file, and what to do
 */
public record RequestedFileBody(
        String id,
        String kind,
        String format,
        String language,
        Optional<String> run,
        Optional<String> department,
        Optional<String> data,
        Optional<String> university,
        String state,
        Instant since,
        Instant expiresAt,
        Optional<Long> rows,
        Optional<TextBody> failure) {

    static RequestedFileBody of(RequestedFile file) {
        var content = file.content();
        return new RequestedFileBody(
                file.id().value(),
                content.kind().name(),
                file.format(),
                file.language(),
                content.run().map(RunId::toString),
                content.department().map(DepartmentCode::value),
                content.data().map(Enum::name),
                content.university().map(UniversityId::value),
                file.state().name(),
                file.since(),
                file.expiresAt(),
                file.stored().map(RequestedFile.Stored::rows),
                file.failure().map(TextBody::of));
    }
}
