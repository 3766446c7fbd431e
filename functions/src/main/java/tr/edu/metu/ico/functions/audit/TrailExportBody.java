package tr.edu.metu.ico.functions.audit;

import java.time.Instant;

/**
 * A link to an exported trail.
 *
 * @param blocks the number of blocks in its chain
 * @param head   digest of the last block; keeping it allows anyone to detect later changes to earlier entries
 * @param flaws  how many places differ from what was linked; 0 for an intact trail
 */
public record TrailExportBody(String url, Instant expiresAt, int entries, long blocks, String head, int flaws) {}
