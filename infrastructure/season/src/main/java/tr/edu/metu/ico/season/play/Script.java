package tr.edu.metu.ico.season.play;

import java.util.List;
import tr.edu.metu.ico.season.aftermath.PlayedCall;
import tr.edu.metu.ico.season.result.Summary;

/** The part of one call in a season. */
interface Script {
    /** The call, such as {@code OE-2024}. */
    String call();

    /** All of its acts; acts at the same instant run in this order. */
    List<Act> acts();

    /** The outcome, once every act was played. */
    Summary summary();

    /** Who did what in it, once every act was played. */
    PlayedCall played();
}
