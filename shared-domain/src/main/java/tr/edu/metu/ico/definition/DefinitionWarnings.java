package tr.edu.metu.ico.definition;

import java.util.List;
import tr.edu.metu.ico.announcement.Problem;

/** Warnings about a valid definition. */
public final class DefinitionWarnings {
    private DefinitionWarnings() {}

    public static List<Problem> of(CallDefinition definition) {
        var calendar = definition.calendar();
        return calendar.withdrawOpensAt()
                .filter(opens -> !calendar.scoreAt().isBefore(opens))
                .map(_ -> List.of(Problem.of(
                        "calendar.withdrawOpensAt",
                        "RESULTS_AFTER_WITHDRAWAL_OPENS",
                        "Withdrawals open before there can be results. Set withdrawOpensAt to a time"
                                + " after scoreAt.",
                        "Vazgeçme dönemi sonuçlar belli olmadan başlıyor. withdrawOpensAt için scoreAt sonrası"
                                + " bir an girin.")))
                .orElse(List.of());
    }
}
