package tr.edu.metu.ico.functions.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.imports.NoRecord;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.result.ReadResult;
import tr.edu.metu.ico.functions.result.ResultBody;
import tr.edu.metu.ico.functions.site.calls.ScoreLines;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.print.LetterText;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Ui;
import tr.edu.metu.ico.site.Words;

/** Composes what a letter says from what the system holds now. */
final class DraftLetter {

    private final OfficeData officeData;
    private final Applications applications;
    private final Runs runs;
    private final ReadResult readResult;
    private final Definitions definitions;

    DraftLetter(Parts parts) {
        officeData = parts.ports().officeData();
        applications = parts.ports().applications();
        runs = parts.ports().runs();
        readResult = new ReadResult(parts);
        definitions = parts.definitions();
    }

    /**
     * The letter of this kind.
     *
     * @param own whether it is for the student, who alone gets score and grounds
     */
    LetterDraft of(Call call, StudentNumber student, LetterKind kind, boolean own) {
        return switch (kind) {
            case RECEIPT -> receipt(call, student, own);
            case RESULT -> result(call, student, own);
            case NOMINATION -> nomination(call, student);
        };
    }

    private LetterDraft receipt(Call call, StudentNumber student, boolean own) {
        var application = applications.find(call.id(), student);
        var submission = application
                .flatMap(Application::submission)
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_SUBMITTED",
                        "There is no submission that a receipt could confirm.",
                        "Alındı belgesi düzenlenebilecek bir gönderim yok."));
        var receipt = submission.receipt();
        var places = new LetterPlaces(officeData, call);
        var text = new LetterText.Receipt(
                person(
                        call,
                        student,
                        application.get().department(),
                        application.get().level()),
                title(call),
                receipt.id(),
                receipt.version(),
                receipt.receivedAt(),
                Optional.of(receipt.content().hex()).filter(_ -> own),
                submission.content().choices().stream().map(places::printed).toList(),
                SubmittedLines.of(definitions.of(call), submission.content(), own));
        return new LetterDraft(text, receipt.version(), receipt.receivedAt(), Optional.empty(), Optional.empty());
    }

    private LetterDraft result(Call call, StudentNumber student, boolean own) {
        var result = readResult.read(call, student);
        var row = row(call, student);
        boolean holds = result.withdrawal().isEmpty();
        var choice = placed(row).filter(_ -> holds);
        var places = new LetterPlaces(officeData, call);
        var definition = definitions.of(call);
        var text = new LetterText.Result(
                person(call, student),
                title(call),
                result.publishedAt(),
                holds ? Words.both(Words.key("status.", result.status())) : Words.both("letter.result.withdrawn"),
                choice.map(places::printed),
                notes(result, own),
                row.score()
                        .filter(_ -> own)
                        .map(score -> new LetterText.Score(score.total(), ScoreLines.of(definition, score))));
        return new LetterDraft(
                text,
                0,
                result.publishedAt(),
                Optional.of(holds ? outcome(row.outcome()) : LetterEssence.Outcome.WITHDRAWN),
                choice.map(places::essence));
    }

    /** Sentences for the student, who may know a position, a cut-off or why the application was not evaluated. */
    private static List<Text> notes(ResultBody result, boolean own) {
        var notes = new ArrayList<Text>();
        result.placedAt().ifPresent(place -> notes.add(Words.both("letter.result.preference", place.preference())));
        result.withdrawal()
                .ifPresent(left -> notes.add(new Text(
                        ui(Language.EN)
                                .t("letter.result.withdrawn-on", ui(Language.EN).at(left.receivedAt())),
                        ui(Language.TR)
                                .t("letter.result.withdrawn-on", ui(Language.TR).at(left.receivedAt())))));
        if (own && result.placedAt().isEmpty() && result.withdrawal().isEmpty()) {
            notes.add(new Text(result.explanation().en(), result.explanation().tr()));
            result.broken()
                    .forEach(line -> notes.add(
                            new Text(line.message().en(), line.message().tr())));
        }
        return notes;
    }

    private static Ui ui(Language language) {
        return new Ui(SiteAddress.relative(), language, "letter");
    }

    private LetterDraft nomination(Call call, StudentNumber student) {
        var result = readResult.read(call, student);
        var choice = placed(row(call, student))
                .filter(_ -> result.withdrawal().isEmpty())
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_PLACED",
                        "Only a student who is placed at a university and has not withdrawn can be nominated.",
                        "Yalnızca bir üniversiteye yerleşen ve vazgeçmemiş öğrenci aday gösterilebilir."));
        var places = new LetterPlaces(officeData, call);
        var text = new LetterText.Nomination(
                person(call, student), title(call), result.publishedAt(), places.printed(choice));
        return new LetterDraft(
                text,
                0,
                result.publishedAt(),
                Optional.of(LetterEssence.Outcome.PLACED),
                Optional.of(places.essence(choice)));
    }

    private ResultRow row(Call call, StudentNumber student) {
        var run = call.publication().orElseThrow(Refusal::notPublished).run();
        return runs.row(call.id(), run, student).orElseThrow(Refusal::notFound);
    }

    private static Optional<Choice> placed(ResultRow row) {
        return row.outcome().place().map(Outcome.Placed::choice);
    }

    private static LetterEssence.Outcome outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Placed _ -> LetterEssence.Outcome.PLACED;
            case Outcome.MainList _, Outcome.ZeroGrant _ -> LetterEssence.Outcome.SELECTED;
            case Outcome.WaitingList _ -> LetterEssence.Outcome.WAITING_LIST;
            case Outcome.Ineligible _, Outcome.Cancelled _, Outcome.NotApproved _, Outcome.NotPlaced _ ->
                LetterEssence.Outcome.NOT_PLACED;
        };
    }

    private Text title(Call call) {
        return definitions.of(call).title();
    }

    private LetterText.Person person(Call call, StudentNumber student) {
        var cohort =
                officeData.record(call, student).orElseThrow(NoRecord::refusal).cohort();
        return person(call, student, cohort.department(), cohort.level());
    }

    private LetterText.Person person(Call call, StudentNumber student, DepartmentCode department, StudyLevel level) {
        var record = officeData.record(call, student).orElseThrow(NoRecord::refusal);
        return new LetterText.Person(
                record.name(), student.value(), department.value(), Words.both(Words.key("level.", level.name())));
    }
}
