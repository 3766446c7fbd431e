package tr.edu.metu.ico.season;

import java.util.List;
import tr.edu.metu.ico.season.result.Summary;

/** The part of one call in a season. */
interface Script {
    /** The call, such as {@code OE-2024}. */
    String call();

    /** Everything that is done in it; acts at the same instant in this order. */
    List<Act> acts();

    /** What came of it, when every act was played. */
    Summary summary();
}
