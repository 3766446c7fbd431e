package tr.edu.metu.ico.functions.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.rule.LanguageRule.Conversion;

/**
 * Shows an officer how the table in force converts an exam's score; the verdict remains the officer's (OE24-LANG-4).
 */
public final class ProposeScore {

    private static final Text NO_CONVERSION = new Text(
            "No rule of this call converts scores by a table.",
            "Bu çağrının hiçbir kuralı puanları tabloyla çevirmez.");
    private static final Text NO_TABLE = new Text(
            "No table in force contains this exam; enter the score by hand.",
            "Yürürlükteki hiçbir tabloda bu sınav yok; puanı kendiniz girin.");
    private static final Text OUTSIDE = new Text(
            "The score is outside the table; scores are not extrapolated.",
            "Puan tablonun dışında kalıyor; tablo dışındaki puanlar çevrilmez.");
    private static final Text SAMPLE = new Text(
            "SAMPLE: this table is an example with made-up values, not the office's.",
            "SAMPLE (ÖRNEK): bu tablo uydurma değerli bir örnektir, ofisin tablosu değildir.");

    private final OfficeData officeData;
    private final Definitions definitions;

    public ProposeScore(Parts parts) {
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
    }

    ProposalBody propose(Call call, String examName, String scoreText) {
        return propose(call, BodyFields.exam("exam", examName), BodyFields.examScore("score", scoreText));
    }

    /** The conversion, by the table in force, of a score read earlier. */
    public ProposalBody propose(Call call, String exam, BigDecimal score) {
        var rule = definitions.of(call).conversion();
        var table = officeData.equivalences(call, exam);
        var proposal = rule.flatMap(r -> table.flatMap(t -> t.propose(exam, score, r.interpolation())));
        var notes = new ArrayList<Text>();
        if (table.filter(EquivalenceTable::sample).isPresent()) {
            notes.add(SAMPLE);
        }
        if (rule.isEmpty()) {
            notes.add(NO_CONVERSION);
        } else if (table.isEmpty()) {
            notes.add(NO_TABLE);
        } else if (proposal.isEmpty()) {
            notes.add(OUTSIDE);
        }
        return new ProposalBody(
                exam,
                score,
                proposal,
                table.map(EquivalenceTable::version),
                rule.map(Conversion::interpolation).map(Enum::name),
                rule.map(r -> r.id().value()),
                notes.stream().map(TextBody::of).toList());
    }

    /**
     * The conversion of an exam's score by the table in force.
     *
     * @param proposal      on the METU IYS scale; empty when the table has no value
     * @param table         version of the table
     * @param interpolation how the call interpolates between the table's scores
     * @param rule          the call's rule on the conversion
     * @param notes         what the officer must know, above all that a table is a SAMPLE
     */
    public record ProposalBody(
            String exam,
            BigDecimal score,
            Optional<BigDecimal> proposal,
            Optional<String> table,
            Optional<String> interpolation,
            Optional<String> rule,
            List<TextBody> notes) {}
}
