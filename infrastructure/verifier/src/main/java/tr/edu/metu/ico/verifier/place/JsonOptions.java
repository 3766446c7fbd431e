package tr.edu.metu.ico.verifier.place;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.verifier.place.Options.TieRule;

/** The options among the fields of an instance, as they are read one by one. */
final class JsonOptions {
    private TieRule tieRule = TieRule.CHAIN;
    private String call = "";
    private long deduction;
    private int deductionScale;
    private ReserveOrder order = ReserveOrder.RESERVE_FIRST;
    private ReserveFallback fallback = ReserveFallback.BOTH_WAYS;
    private Optional<Map<String, Integer>> countryGrants = Optional.empty();

    /** Reads a field; returns whether it is an option. */
    boolean read(String field, JsonCursor json) throws IOException {
        switch (field) {
            case "tieBreak", "call", "citizenshipDeduction", "reserveOrder", "reserveFallback", "countryGrants" -> {
                if (!json.isAbsent()) {
                    option(field, json);
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void option(String field, JsonCursor json) throws IOException {
        switch (field) {
            case "tieBreak" -> tieRule = json.choice(TieRule.class);
            case "call" -> call = json.text();
            case "citizenshipDeduction" -> {
                var points = json.decimal();
                if (points.unscaled() < 0) {
                    throw json.fail("must not be negative");
                }
                deduction = points.unscaled();
                deductionScale = points.scale();
            }
            case "reserveOrder" -> order = json.choice(ReserveOrder.class);
            case "reserveFallback" -> fallback = json.choice(ReserveFallback.class);
            default -> {
                var grants = new LinkedHashMap<String, Integer>();
                json.object(country -> grants.put(country, json.count()));
                countryGrants = Optional.of(grants);
            }
        }
    }

    Options options() {
        return new Options(tieRule, call, deduction, deductionScale, order, fallback, countryGrants);
    }
}
