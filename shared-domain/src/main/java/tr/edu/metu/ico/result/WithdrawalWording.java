package tr.edu.metu.ico.result;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/**
 * Describes a result to a student who has withdrawn: what was given back, when, and with what consequence. Nothing
 * given back is described as still held.
 *
 * @param zone    the call's time zone, used for all times
 * @param penalty what the call states about late withdrawals, if anything
 */
public record WithdrawalWording(Withdrawal withdrawal, ZoneId zone, Optional<Text> penalty) {

    private static final Locale TURKISH = Locale.of("tr", "TR");

    /** The result after the withdrawal. */
    public Text of(Outcome outcome) {
        return ResultWording.joined(List.of(givenBack(outcome), consequence()));
    }

    /** The outcome of one choice; a place given back is not shown as a place. */
    public Text of(ChoiceOutcome choice) {
        return switch (choice.decision()) {
            case PLACED ->
                new Text(
                        "You were placed here and gave the place back.",
                        "Buraya yerleştirilmiştiniz; yerinizi geri verdiniz.");
            case NOT_NEEDED ->
                new Text(
                        "You were placed at a choice that you prefer to this one, and gave that place back.",
                        "Daha üst sıradaki bir tercihinize yerleştirilmiştiniz; o yeri geri verdiniz.");
            default -> ResultWording.of(choice);
        };
    }

    private Text givenBack(Outcome outcome) {
        var en = time(Locale.ENGLISH, "d MMMM uuuu 'at' HH:mm");
        var tr = time(TURKISH, "d MMMM uuuu 'saat' HH:mm");
        return switch (outcome) {
            case Outcome.Placed(var choice, var preference, var _) ->
                new Text(
                        "You were placed at " + choice.university() + ", your choice number " + preference
                                + ", and gave this place back on " + en + " (Türkiye time).",
                        preference + ". tercihiniz olan " + choice.university()
                                + " üniversitesine yerleştirilmiştiniz; bu yeri " + tr
                                + " itibarıyla (Türkiye saati) geri verdiniz.");
            case Outcome.MainList(var position, var _, var _) ->
                new Text(
                        "You were number " + position + " on the main list and gave this place back on " + en
                                + " (Türkiye time).",
                        "Asil listede " + position + ". sıradaydınız; bu yeri " + tr
                                + " itibarıyla (Türkiye saati) geri verdiniz.");
            case Outcome.WaitingList(var position, var _, var _) ->
                new Text(
                        "You were number " + position + " on the waiting list and left it on " + en
                                + " (Türkiye time).",
                        "Yedek listede " + position + ". sıradaydınız; listeden " + tr
                                + " itibarıyla (Türkiye saati) ayrıldınız.");
            case Outcome.ZeroGrant _ ->
                new Text(
                        "You were selected without a grant and gave this place back on " + en + " (Türkiye time).",
                        "Hibesiz olarak seçilmiştiniz; bu yeri " + tr + " itibarıyla (Türkiye saati) geri verdiniz.");
            case Outcome.Ineligible _, Outcome.Cancelled _, Outcome.NotApproved _, Outcome.NotPlaced _ ->
                ResultWording.joined(List.of(
                        new Text(
                                "You withdrew on " + en + " (Türkiye time).",
                                tr + " itibarıyla (Türkiye saati) vazgeçtiniz."),
                        ResultWording.of(outcome)));
        };
    }

    private String time(Locale language, String pattern) {
        Instant at = withdrawal.receivedAt();
        return DateTimeFormatter.ofPattern(pattern, language).format(at.atZone(zone));
    }

    private Text consequence() {
        if (withdrawal.timing() != Withdrawal.Timing.LATE) {
            return new Text(
                    "It was in time and has no consequence for later applications.",
                    "Süresinde yapıldığı için sonraki başvurularınızı etkilemez.");
        }
        if (withdrawal.excused()) {
            return new Text(
                    "It was late, but force majeure was accepted: it has no consequence for later" + " applications.",
                    "Süresinden sonra yapıldı, ancak mücbir sebep kabul edildi: sonraki başvurularınızı etkilemez.");
        }
        return penalty.filter(_ -> withdrawal.cost().isPresent())
                .map(says -> ResultWording.joined(List.of(new Text("It was late.", "Süresinden sonra yapıldı."), says)))
                .orElse(new Text(
                        "It was late; in this call this has no consequences.",
                        "Süresinden sonra yapıldı; bu çağrıda bunun bir yaptırımı yoktur."));
    }
}
