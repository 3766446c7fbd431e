package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.letter.CheckableLetter;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterHolder;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.letter.LetterMarks;
import tr.edu.metu.ico.letter.Letters;
import tr.edu.metu.ico.trail.TrailEntry;

/** The letters in the single table: under their student, and under their code for those who hold it. */
public final class DynamoLetters implements Letters {

    /** Looked up for an unknown code, so that it costs what a known one costs. */
    private static final CallId NO_CALL = new CallId("NONE-0000");

    private static final LetterHolder NOBODY = new LetterHolder("0".repeat(64));

    private final Table table;

    public DynamoLetters(Table table) {
        this.table = table;
    }

    @Override
    public Optional<IssuedLetter> find(
            CallId call, StudentNumber student, LetterKind kind, LetterLanguage language, Sha256 facts) {
        return table.get(LetterKeys.letter(call, student, kind, language, facts))
                .map(ItemReader.reading(IssuedLetter.class));
    }

    @Override
    public List<IssuedLetter> of(CallId call, StudentNumber student) {
        return table.stream(LetterKeys.letters(call, student))
                .map(ItemReader.reading(IssuedLetter.class))
                .toList();
    }

    @Override
    public boolean issue(IssuedLetter next, TrailEntry entry) {
        return store(next, Condition.absent(), entry);
    }

    @Override
    public boolean replace(IssuedLetter seen, IssuedLetter next, TrailEntry entry) {
        return store(next, Condition.unchanged(item(seen), "checkable"), entry);
    }

    private boolean store(IssuedLetter next, Condition before, TrailEntry entry) {
        var byCode = ItemWriter.item(
                LetterKeys.code(next.essence().code()), next.checkable().forHolders());
        return table.transact(List.of(
                        Write.put(item(next), before),
                        Write.put(byCode, before instanceof Condition.Absent ? before : new Condition.None()),
                        TrailItem.append(next.essence().call(), entry)))
                .done();
    }

    private static Map<String, AttributeValue> item(IssuedLetter letter) {
        return ItemWriter.item(LetterKeys.letter(letter), letter);
    }

    @Override
    public Optional<Found> check(LetterCode code) {
        var letter = table.get(LetterKeys.code(code)).map(ItemReader.reading(CheckableLetter.class));
        var marks = marks(
                letter.map(found -> found.essence().call()).orElse(NO_CALL),
                letter.map(CheckableLetter::holder).orElse(NOBODY));
        return letter.map(found -> new Found(found, marks));
    }

    @Override
    public LetterMarks marks(CallId call, StudentNumber student) {
        return marks(call, LetterHolder.of(call, student));
    }

    private LetterMarks marks(CallId call, LetterHolder holder) {
        return new LetterMarks(
                table.get(LetterKeys.submission(call, holder)).map(ItemReader.reading(LetterMarks.Submitted.class)),
                table.get(LetterKeys.withdrawal(call, holder)).map(LetterMarkItem::withdrawn));
    }
}
