package tr.edu.metu.ico.functions.audit;

import java.time.Instant;

/**
 * A link to an exported trail.
 *
 * @param blocks how many blocks its chain has
 * @param head   sum of the last one; whoever keeps it sees later whether anything before was changed
 * @param flaws  how many places are not what was linked; 0 of a sound trail
 */
public record TrailExportBody(String url, Instant expiresAt, int entries, long blocks, String head, int flaws) {}
