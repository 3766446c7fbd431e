package tr.edu.metu.ico.functions.documents;

import java.util.List;
import tr.edu.metu.ico.adapters.pdf.PdfText;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Document.Arrival;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.FlaggedWords;
import tr.edu.metu.ico.application.LetterHint;
import tr.edu.metu.ico.application.LetterHint.Reading;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.LetterChecklist;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;

/** Looks for the call's flagged words in an acceptance letter, only as a hint to the officer (reading A-32). */
public final class ReadLetter {

    private static final String PDF = "application/pdf";

    private final Calls calls;
    private final Documents documents;
    private final Definitions definitions;
    private final Files files;

    public ReadLetter(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        documents = ports.documents();
        definitions = parts.definitions();
        files = ports.files();
    }

    /**
     * For any kind of document; runs once, however often the event comes. A letter that waits for its scan is not
     * opened.
     */
    void look(Document document) {
        if (document.arrival().filter(Arrival::readable).isPresent()) {
            lookInto(document);
        }
    }

    private void lookInto(Document document) {
        var definition = definitions.of(calls.find(document.call()).orElseThrow());
        var words = LetterChecklist.of(definition).words().keySet();
        if (definition.letterSlot().filter(document.slot()::equals).isPresent()
                && !words.isEmpty()
                && documents.hint(document).isEmpty()) {
            documents.hint(document, hint(document, new FlaggedWords(words)));
        }
    }

    private LetterHint hint(Document letter, FlaggedWords words) {
        if (!letter.spec().contentType().equals(PDF)) {
            return new LetterHint(Reading.NO_TEXT, List.of());
        }
        var content = files.read(letter.area(), letter.key(), letter.spec().size());
        var text = PdfText.of(content, PdfText.Limits.OF_LETTERS);
        return new LetterHint(text.reading(), words.in(text.pages()));
    }
}
