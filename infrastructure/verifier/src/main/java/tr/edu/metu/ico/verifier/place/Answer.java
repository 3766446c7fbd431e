package tr.edu.metu.ico.verifier.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import tr.edu.metu.ico.checker.Precedence;
import tr.edu.metu.ico.placement.Assignment;

/** Writes the outcome of every applicant, and the cut-off of each programme. */
final class Answer {
    private static final JsonFactory JSON = new JsonFactory();

    private final Instance instance;
    private final Assignment assignment;

    Answer(Instance instance, Assignment assignment) {
        this.instance = instance;
        this.assignment = assignment;
    }

    void write(PrintStream out) {
        try (var json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            var grants = instance.options().countryGrants().map(quotas -> Grants.given(instance, quotas, assignment));
            json.writeStartObject();
            json.writeObjectFieldStart("placement");
            for (int applicant = 0; applicant < instance.applicants().count(); applicant++) {
                json.writeStringField(id(applicant), placed(applicant) ? programmeId(applicant) : null);
            }
            json.writeEndObject();
            json.writeObjectFieldStart("grant");
            for (int applicant = 0; applicant < instance.applicants().count(); applicant++) {
                json.writeStringField(id(applicant), grant(grants, applicant));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("seat");
            for (int applicant = 0; applicant < instance.applicants().count(); applicant++) {
                json.writeStringField(id(applicant), seat(applicant));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("cutOff");
            cutOffs(json);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        out.println();
    }

    private String id(int applicant) {
        return instance.applicants().ids().apply(applicant);
    }

    private boolean placed(int applicant) {
        return assignment.bid()[applicant] != Assignment.NOTHING;
    }

    private String programmeId(int applicant) {
        return instance.programmes()
                .ids()
                .get(instance.applicants().bidTable().programme()[assignment.bid()[applicant]]);
    }

    private String grant(Optional<BitSet> grants, int applicant) {
        if (grants.isEmpty() || !placed(applicant)) {
            return null;
        }
        return grants.get().get(applicant) ? "GRANT" : "ZERO_GRANT";
    }

    private String seat(int applicant) {
        if (!placed(applicant)) {
            return null;
        }
        return assignment.inReservedSeat().get(applicant) ? "RESERVED" : "OPEN";
    }

    /** The score of the last one placed at each programme; none where nobody is placed, or where a list decides. */
    private void cutOffs(JsonGenerator json) throws IOException {
        int[] last = last(new RawPrecedence(instance));
        for (int programme = 0; programme < last.length; programme++) {
            int applicant = last[programme];
            boolean none =
                    applicant == Names.NONE || instance.programmes().priority().containsKey(programme);
            json.writeStringField(
                    instance.programmes().ids().get(programme),
                    none ? null : instance.countedText(applicant, assignment.bid()[applicant]));
        }
    }

    private int[] last(Precedence precedence) {
        int[] last = new int[instance.programmes().count()];
        Arrays.fill(last, Names.NONE);
        for (int applicant = 0; applicant < assignment.bid().length; applicant++) {
            int bid = assignment.bid()[applicant];
            if (bid != Assignment.NOTHING) {
                int programme = instance.applicants().bidTable().programme()[bid];
                int before = last[programme];
                if (before == Names.NONE || precedence.before(before, assignment.bid()[before], applicant, bid)) {
                    last[programme] = applicant;
                }
            }
        }
        return last;
    }
}
