package tr.edu.metu.ico.site;

import java.time.LocalDate;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.privacy.RetentionPeriods;

/**
 * The privacy notice.
 *
 * @param version       grows with every change of the notice
 * @param since         the day from which this version holds
 * @param documentsDays how long files of the office are kept after they were uploaded, in days
 * @param resultsDays   how long result files are kept after they were made, in days
 * @param region        where the data is stored, as the provider names it, such as {@code eu-central-1}
 * @param kept          how long data of students is kept after the final result
 */
public record PrivacyPage(
        int version, LocalDate since, int documentsDays, int resultsDays, String region, RetentionPeriods kept) {

    private static final int VERSION = 4;
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 30);

    /** The version of the notice in force, which students acknowledge. */
    public static int currentVersion() {
        return VERSION;
    }

    /** The notice in force; a change to a sentence of it changes its version and its day too. */
    public static PrivacyPage current(int documentsDays, int resultsDays, String region, RetentionPeriods kept) {
        return new PrivacyPage(VERSION, SINCE, documentsDays, resultsDays, region, kept);
    }

    /** The days for which data of a kind is kept after the final result. */
    public int days(KeptKind kind) {
        return kept.days(kind);
    }
}
