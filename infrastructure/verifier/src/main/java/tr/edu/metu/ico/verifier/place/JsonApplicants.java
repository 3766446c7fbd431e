package tr.edu.metu.ico.verifier.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The applicants of a JSON instance as they are read; programmes are numbers of names, because they may be defined later. */
final class JsonApplicants {
    /** A number without its point, and the digits after the point. */
    record Decimal(long unscaled, int scale) {}

    private final JsonCursor json;
    private final Names programmes;
    private final Names countries;
    private final Set<String> known = new HashSet<>();

    final List<String> ids = new ArrayList<>();
    final Scores score = new Scores(16);
    final List<Scores> ties = List.of(new Scores(16), new Scores(16), new Scores(16));
    final IntList citizenship = new IntList();
    final BitSet reserved = new BitSet();
    final BitSet noGrant = new BitSet();
    final IntList firstChoice = new IntList();
    final IntList choices = new IntList();
    /** The scores for single programmes, by row; only for applicants who have any. */
    final Map<Integer, Map<Integer, Decimal>> scoreAt = new HashMap<>();

    JsonApplicants(JsonCursor json, Names programmes, Names countries) {
        this.json = json;
        this.programmes = programmes;
        this.countries = countries;
        firstChoice.add(0);
    }

    /** Reads one applicant. */
    void read() throws IOException {
        int row = ids.size();
        var fields = new HashSet<String>();
        var numbers = new Decimal[4];
        citizenship.add(Names.NONE);
        json.object(field -> {
            fields.add(field);
            if (!json.isAbsent() || field.equals("id") || field.equals("choices")) {
                field(field, row, numbers);
            }
        });
        for (var required : List.of("id", "choices")) {
            if (!fields.contains(required)) {
                throw json.fail("has no " + required);
            }
        }
        add(score, numbers[0]);
        for (int tie = 0; tie < ties.size(); tie++) {
            add(ties.get(tie), numbers[tie + 1]);
        }
        firstChoice.add(choices.size());
    }

    private void field(String field, int row, Decimal[] numbers) throws IOException {
        switch (field) {
            case "id" -> {
                var id = json.id();
                if (!known.add(id)) {
                    throw json.fail("is the id of two applicants: " + id);
                }
                ids.add(id);
            }
            case "score" -> numbers[0] = decimal();
            case "component" -> numbers[1] = decimal();
            case "language" -> numbers[2] = decimal();
            case "cgpa" -> numbers[3] = decimal();
            case "choices" -> json.list(() -> choices.add(programmes.number(json.id())));
            case "scoreAt" -> {
                var scores = new HashMap<Integer, Decimal>();
                json.object(programme -> scores.put(programmes.number(programme), decimal()));
                scoreAt.put(row, scores);
            }
            case "citizenship" -> citizenship.setLast(countries.number(json.id()));
            case "reserved" -> reserved.set(row, json.truth());
            case "wantsGrant" -> noGrant.set(row, !json.truth());
            default -> throw json.fail("is not a field of an applicant");
        }
    }

    private Decimal decimal() throws IOException {
        var read = json.decimal();
        return new Decimal(read.unscaled(), read.scale());
    }

    private static void add(Scores scores, Decimal number) {
        if (number == null) {
            scores.addMissing();
        } else {
            scores.add(number.unscaled(), number.scale());
        }
    }
}
