package tr.edu.metu.ico.functions.officefiles;

import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.export.FileContent;
import tr.edu.metu.ico.export.FileKind;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.application.RequestedDepartment;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.work.ReviewWork;

/** Which contents a person may have as a file: exactly what the same person may read on the screen. */
final class ReadableContent {

    private static final Set<FileKind> AFTER_PUBLICATION = Set.of(FileKind.PAYMENTS, FileKind.NOMINATIONS);

    private final Guard guard;
    private final ReviewWork reviewWork;

    ReadableContent(Parts parts) {
        guard = new Guard(parts);
        reviewWork = new ReviewWork(parts);
    }

    /** What a request asks for. @throws Refusal naming the field, or as for the same list on the screen */
    FileContent of(Principal person, Call call, FileRequestBody body) {
        var kind = BodyFields.oneOf("kind", FileKind.class, body.kind());
        var content = switch (kind) {
            case RESULT_LIST, STATISTICS -> FileContent.of(kind, run(person, call, body.run()));
            case APPLICATIONS, APPLICATIONS_TO_REVIEW -> ofDepartment(kind, person, call, body.department());
            case DOCUMENTS_TO_CHECK -> FileContent.of(kind, mayOpenSpecial(person, call));
            case OFFICE_DATA ->
                FileContent.of(
                        BodyFields.oneOf("data", ImportKind.class, body.data().orElse("")));
            case PAYMENTS -> FileContent.of(kind, Policy.seesGrounds(person, call));
            case NOMINATIONS ->
                FileContent.nominations(body.university().map(code -> BodyFields.university("university", code)));
        };
        require(person, call, content);
        if (kind == FileKind.APPLICATIONS_TO_REVIEW) {
            reviewWork.requireReviews(call);
        }
        if (kind == FileKind.OFFICE_DATA
                && call.imported(content.data().orElseThrow()).isEmpty()) {
            throw Refusal.conflict(
                    "NOT_IMPORTED",
                    "No import of this kind is in force yet.",
                    "Bu türden yürürlükte bir içe aktarma henüz yok.");
        }
        if (AFTER_PUBLICATION.contains(kind) && call.publication().isEmpty()) {
            throw Refusal.notPublished();
        }
        return content;
    }

    /** @throws Refusal if the person may not read this now, whatever was permitted when it was requested */
    void require(Principal person, Call call, FileContent content) {
        var id = call.id().value();
        switch (content.kind()) {
            case RESULT_LIST, STATISTICS -> {
                guard.call(person, Action.DOWNLOAD_RESULT_FILE, id);
                guard.run(
                        person,
                        Action.READ_ROWS,
                        id,
                        content.run().orElseThrow().toString());
            }
            case APPLICATIONS, APPLICATIONS_TO_REVIEW -> {
                guard.call(person, Action.LIST_APPLICATIONS, id);
                requireDepartment(person, call, content.department());
            }
            case DOCUMENTS_TO_CHECK -> {
                guard.call(person, Action.LIST_DOCUMENTS_TO_CHECK, id);
                if (content.special() && !mayOpenSpecial(person, call)) {
                    throw Refusal.notFound();
                }
            }
            case OFFICE_DATA -> guard.call(person, Action.IMPORT_OFFICE_DATA, id);
            case PAYMENTS -> {
                guard.call(person, Action.DOWNLOAD_PAYMENTS, id);
                if (content.special() && !Policy.seesGrounds(person, call)) {
                    throw Refusal.notFound();
                }
            }
            case NOMINATIONS -> guard.call(person, Action.DOWNLOAD_NOMINATIONS, id);
        }
    }

    private static void requireDepartment(Principal person, Call call, Optional<DepartmentCode> department) {
        boolean every = Policy.permits(person, Action.LIST_EVERY_DEPARTMENT, Target.of(call));
        if (!every && department.filter(person.departments()::contains).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private static boolean mayOpenSpecial(Principal person, Call call) {
        return Policy.permits(person, Action.OPEN_SPECIAL_DOCUMENT, Target.of(call));
    }

    private RunId run(Principal person, Call call, Optional<String> named) {
        guard.call(person, Action.DOWNLOAD_RESULT_FILE, call.id().value());
        return named.map(id -> guard.run(person, Action.READ_ROWS, call.id().value(), id)
                        .run()
                        .id())
                .orElseGet(() ->
                        call.publication().orElseThrow(Refusal::notPublished).run());
    }

    private static FileContent ofDepartment(FileKind kind, Principal person, Call call, Optional<String> named) {
        var department = RequestedDepartment.of(person, call, named);
        if (kind == FileKind.APPLICATIONS_TO_REVIEW && department.isEmpty()) {
            throw Refusal.malformed(
                    "department",
                    "Name the department whose work is to be listed.",
                    "İşleri listelenecek bölümü belirtin.");
        }
        return FileContent.of(kind, department);
    }
}
