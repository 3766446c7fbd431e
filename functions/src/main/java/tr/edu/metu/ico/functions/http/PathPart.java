package tr.edu.metu.ico.functions.http;

import java.util.function.Function;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.news.AttachmentId;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.trial.TrialId;

/**
 * A typed part of a path; a malformed part is treated as unknown.
 *
 * @param name the name between braces
 * @param type makes the value; throws IllegalArgumentException when the text is malformed
 */
public record PathPart<T>(String name, Function<String, T> type) {

    public static final PathPart<String> CALL = new PathPart<>("call", Function.identity());
    public static final PathPart<String> DRAFT = new PathPart<>("draft", Function.identity());
    public static final PathPart<String> RUN = new PathPart<>("run", Function.identity());
    public static final PathPart<String> TEMPLATE = new PathPart<>("template", Function.identity());
    public static final PathPart<String> VERSION = new PathPart<>("version", Function.identity());
    public static final PathPart<String> NOTICE = new PathPart<>("notice", Function.identity());
    public static final PathPart<String> DEPUTYSHIP = new PathPart<>("deputyship", Function.identity());
    public static final PathPart<StudentNumber> STUDENT = new PathPart<>("student", StudentNumber::new);
    public static final PathPart<DocumentId> DOCUMENT = new PathPart<>("document", DocumentId::new);
    public static final PathPart<ImportId> IMPORT = new PathPart<>("import", ImportId::new);
    public static final PathPart<FileId> FILE = new PathPart<>("file", FileId::new);
    public static final PathPart<LetterCode> LETTER = new PathPart<>("letter", LetterCode::new);
    public static final PathPart<String> CODE = new PathPart<>("code", Function.identity());
    public static final PathPart<NewsId> NEWS = new PathPart<>("news", NewsId::new);
    public static final PathPart<AttachmentId> ATTACHMENT = new PathPart<>("attachment", AttachmentId::new);
    public static final PathPart<TrialId> TRIAL = new PathPart<>("trial", TrialId::new);
}
