package tr.edu.metu.ico.functions.petition;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.petition.Ruling;

/** Petitions and rulings of one student; only the student and the officers see the reasons. */
public record DocketBody(List<PetitionLine> petitions, List<RulingLine> rulings) {

    /** A petition; {@code open} while the office has not ruled on it. */
    public record PetitionLine(String kind, int version, String reason, Instant receivedAt, boolean open) {}

    /** A ruling, the rule it is based on, and whether it counts. */
    public record RulingLine(
            int number, Instant at, String by, String rule, String reason, TextBody text, boolean inForce) {}

    public static DocketBody of(Docket docket) {
        return new DocketBody(
                docket.petitions().stream()
                        .map(petition -> line(docket, petition))
                        .toList(),
                docket.rulings().stream().map(ruling -> line(docket, ruling)).toList());
    }

    private static PetitionLine line(Docket docket, Petition petition) {
        return new PetitionLine(
                petition.kind().name(),
                petition.version(),
                petition.reason(),
                petition.receivedAt(),
                docket.open().contains(petition));
    }

    private static RulingLine line(Docket docket, Ruling ruling) {
        return new RulingLine(
                ruling.number(),
                ruling.at(),
                ruling.by(),
                ruling.rule().value(),
                ruling.reason(),
                TextBody.of(ruling.effect().text()),
                docket.inForce(ruling.number()));
    }
}
