package tr.edu.metu.ico.adapters.dynamo;

import java.time.LocalDate;
import tr.edu.metu.ico.applicant.LanguageResult;

/** An English score as a part of an item. */
final class LanguageResultItem {

    private LanguageResultItem() {}

    static ItemWriter from(LanguageResult result) {
        return ItemWriter.part()
                .text("exam", result.exam())
                .text("date", result.date())
                .decimal("score", result.score());
    }

    static LanguageResult read(ItemReader item) {
        return new LanguageResult(item.text("exam"), LocalDate.parse(item.text("date")), item.decimal("score"));
    }
}
