package tr.edu.metu.ico.season.play;

import java.util.function.BiFunction;

/** A call that a season can play, and its default number of applicants. */
public enum CallChoice {
    OE_2020("OE-2020", 150, OverseasExchange2020::new),
    ICM_2024("ICM-2024", 100, ErasmusIcm2024::new),
    OE_2024("OE-2024", 300, OverseasExchange2024::new),
    DOC_2023("DOC-2023", 50, Doctoral2023::new);

    private final String call;
    private final int applicants;
    private final BiFunction<SeasonContext, Integer, Script> script;

    CallChoice(String call, int applicants, BiFunction<SeasonContext, Integer, Script> script) {
        this.call = call;
        this.applicants = applicants;
        this.script = script;
    }

    /** The call, such as {@code OE-2024}. */
    public String call() {
        return call;
    }

    /** The default number of students. */
    int applicants() {
        return applicants;
    }

    Script script(SeasonContext shared, int applicants) {
        return script.apply(shared, applicants);
    }
}
