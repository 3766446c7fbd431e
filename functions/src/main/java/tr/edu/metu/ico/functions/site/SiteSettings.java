package tr.edu.metu.ico.functions.site;

import tr.edu.metu.ico.functions.settings.Settings;
import tr.edu.metu.ico.functions.site.StandingPages.Storage;
import tr.edu.metu.ico.privacy.RetentionPeriods;
import tr.edu.metu.ico.site.SiteAddress;

/**
 * What the pages say about this installation.
 *
 * @param storage where data is kept, and for how long
 */
public record SiteSettings(SiteAddress address, Storage storage) {

    /** As the template sets them. */
    static SiteSettings ofEnvironment() {
        return new SiteSettings(
                SiteAddress.of(Settings.of("SITE_URL")),
                new Storage(
                        Integer.parseInt(Settings.of("DOCUMENTS_DAYS")),
                        Integer.parseInt(Settings.of("RESULTS_DAYS")),
                        Settings.of("AWS_REGION"),
                        RetentionPeriods.read(Settings.of("RETENTION_DAYS"))));
    }
}
