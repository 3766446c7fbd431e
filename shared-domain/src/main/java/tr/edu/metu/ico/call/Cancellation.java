package tr.edu.metu.ico.call;

import java.time.Instant;
import tr.edu.metu.ico.announcement.Text;

/**
 * Why, when and by whom a call was cancelled.
 *
 * @param reason the public reason
 */
public record Cancellation(Text reason, Instant at, String by) {}
