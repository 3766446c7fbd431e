package tr.edu.metu.ico.print;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.print.LetterText.Line;
import tr.edu.metu.ico.print.LetterText.Person;
import tr.edu.metu.ico.print.LetterText.Place;
import tr.edu.metu.ico.print.LetterText.Score;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.ScoreLine;

/** Letters about made-up students. */
final class LetterExamples {

    static final String ISIL = "Iğdır İŞÇİ";
    static final LetterProof PROOF = new LetterProof(
            new LetterCode("4TQ8ZV0A7MHC2J9KXRPNE6WB1D"),
            "https://mobility.example.edu/api/letters/4TQ8ZV0A7MHC2J9KXRPNE6WB1D",
            Instant.parse("2027-01-12T08:30:15.250Z"));

    private static final Text CALL =
            new Text("Erasmus+ 2027-2028 exchange", "Erasmus+ 2027-2028 öğrenim hareketliliği");
    private static final Text FALL = new Text("fall semester", "güz dönemi");
    private static final Place TIMISOARA = new Place("Universitatea din Timișoara", Optional.of("RO"), FALL);
    private static final Instant RECEIVED = Instant.parse("2026-12-01T20:59:59Z");
    private static final Instant PUBLISHED = Instant.parse("2027-01-10T09:00:00Z");

    private LetterExamples() {}

    static Person person(String name) {
        return new Person(name, "2345671", "CENG", new Text("Undergraduate", "Lisans"));
    }

    static LetterText.Receipt receipt(String name) {
        return new LetterText.Receipt(
                person(name),
                CALL,
                "5f0c1d0b9a7e42688c04d1f6a2b9e370",
                3,
                RECEIVED,
                Optional.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                List.of(
                        TIMISOARA,
                        new Place("Politechnika Łódzka", Optional.of("PL"), FALL),
                        new Place("Trường Đại học Đà Nẵng", Optional.of("VN"), FALL)),
                List.of(
                        new Line(new Text("English score", "İngilizce puanı"), new Text("On record", "Kayıtlı puan")),
                        new Line(new Text("Declaration", "Beyan"), new Text("Declared", "Beyan edildi"))));
    }

    static LetterText.Result placed(String name) {
        return new LetterText.Result(
                person(name),
                CALL,
                PUBLISHED,
                new Text("Placed", "Yerleşti"),
                Optional.of(TIMISOARA),
                List.of(new Text("It is choice number 1.", "Bu, birinci tercihtir.")),
                Optional.of(new Score(new BigDecimal("81.09"), steps())));
    }

    static LetterText.Result notPlaced(String name) {
        return new LetterText.Result(
                person(name),
                CALL,
                PUBLISHED,
                new Text("Not placed", "Yerleşemedi"),
                Optional.empty(),
                List.of(new Text("None of the choices had a free place.", "Tercihlerde boş yer kalmadı.")),
                Optional.empty());
    }

    static LetterText.Nomination nomination(String name) {
        return new LetterText.Nomination(person(name), CALL, PUBLISHED, TIMISOARA);
    }

    private static List<ScoreLine> steps() {
        return List.of(
                line("CGPA", "Genel not ortalaması", Optional.empty(), "3.15", false),
                line("Average of the group", "Grubun ortalaması", Optional.empty(), "2.89", false),
                line("Relation", "Oran", Optional.of("3.15 / 2.89"), "1.09", false),
                line("Total", "Toplam", Optional.of("81.09 + 10 - 10"), "81.09", true));
    }

    private static ScoreLine line(String en, String tr, Optional<String> operation, String value, boolean total) {
        return new ScoreLine(new Text(en, tr), operation, new BigDecimal(value), Optional.empty(), "Score, 1", total);
    }

    static Stream<LetterText> letters() {
        return Stream.of(receipt(ISIL), placed(ISIL), notPlaced(ISIL), nomination(ISIL));
    }

    static byte[] pdf(LetterText letter, Language language) {
        var statement = new AttachedFile(
                "letter.json",
                "application/json",
                "What this letter says, for programs",
                "{\"format\":1}\n".getBytes(StandardCharsets.UTF_8));
        var signature = new AttachedFile(
                "letter.sig", "application/octet-stream", "The office's signature of letter.json", new byte[] {1, 2, 3
                });
        return LetterPdf.of(letter, language, PROOF, List.of(statement, signature));
    }
}
