package tr.edu.metu.ico.season;

import java.util.function.BiFunction;
import tr.edu.metu.ico.season.world.Draw;

/** A call that a season can play, and how large it is beside the others. */
enum CallChoice {
    OE_2020("OE-2020", 2, OverseasExchange2020::new),
    ICM_2024("ICM-2024", 3, ErasmusIcm2024::new),
    OE_2024("OE-2024", 1, OverseasExchange2024::new),
    DOC_2023("DOC-2023", 6, Doctoral2023::new);

    private final String call;
    private final int part;
    private final BiFunction<Stage, Integer, Script> script;

    CallChoice(String call, int part, BiFunction<Stage, Integer, Script> script) {
        this.call = call;
        this.part = part;
        this.script = script;
    }

    String call() {
        return call;
    }

    /** @param applicants of OE-2024; the other calls have a half, a third and a sixth of it, but enough for every kind */
    Script script(Stage stage, int applicants) {
        return script.apply(stage, size(applicants));
    }

    int size(int applicants) {
        return Math.max(Draw.FEWEST, applicants / part);
    }
}
