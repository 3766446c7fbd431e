package tr.edu.metu.ico.adapters.dynamo;

import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.applicant.PenaltyScope;

/** Which later applications pay for a late withdrawal, as a part of an item. */
final class PenaltyItem {

    private PenaltyItem() {}

    static ItemWriter from(PenaltyScope scope) {
        return ItemWriter.part()
                .texts("programmes", scope.programmes())
                .flag("sameLevel", scope.sameLevel())
                .text("lasts", scope.lasts())
                .number("points", scope.points());
    }

    static PenaltyScope read(ItemReader item) {
        return new PenaltyScope(
                Set.copyOf(item.texts("programmes", Function.identity())),
                item.flag("sameLevel"),
                PenaltyScope.Lasts.valueOf(item.text("lasts")),
                item.smallNumber("points"));
    }
}
