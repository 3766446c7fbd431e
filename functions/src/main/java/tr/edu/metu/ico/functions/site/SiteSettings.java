package tr.edu.metu.ico.functions.site;

import tr.edu.metu.ico.functions.settings.Settings;
import tr.edu.metu.ico.functions.site.StandingPages.Storage;
import tr.edu.metu.ico.privacy.RetentionPeriods;
import tr.edu.metu.ico.site.PortalLogin;
import tr.edu.metu.ico.site.SiteAddress;

/**
 * What the pages say about this installation.
 *
 * @param storage where data is kept, and for how long
 * @param login   where people log in to the portal
 */
public record SiteSettings(SiteAddress address, Storage storage, PortalLogin login) {

    /** Of an installation without a login page. */
    public SiteSettings(SiteAddress address, Storage storage) {
        this(address, storage, new PortalLogin("", "", "", "portal"));
    }

    /** As the template sets them. */
    static SiteSettings ofEnvironment() {
        return new SiteSettings(
                SiteAddress.of(Settings.of("SITE_URL")),
                new Storage(
                        Integer.parseInt(Settings.of("DOCUMENTS_DAYS")),
                        Integer.parseInt(Settings.of("RESULTS_DAYS")),
                        Settings.of("AWS_REGION"),
                        RetentionPeriods.read(Settings.of("RETENTION_DAYS"))),
                new PortalLogin(
                        Settings.of("LOGIN_AUTHORIZE_URL"),
                        Settings.of("LOGIN_TOKEN_URL"),
                        Settings.of("LOGIN_LOGOUT_URL"),
                        Settings.of("LOGIN_CLIENT_ID")));
    }
}
