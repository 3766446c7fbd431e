package tr.edu.metu.ico.call;

import java.time.Instant;
import tr.edu.metu.ico.announcement.Text;

/**
 * Why a call was called off, since when and by whom.
 *
 * @param reason what everybody is told
 */
public record Cancellation(Text reason, Instant at, String by) {}
