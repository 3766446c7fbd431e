package tr.edu.metu.ico.functions.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.privacy.RetentionPeriods;
import tr.edu.metu.ico.site.AccessibilityPage;
import tr.edu.metu.ico.site.ContactsPage;
import tr.edu.metu.ico.site.LetterCheckPage;
import tr.edu.metu.ico.site.ObjectionsPage;
import tr.edu.metu.ico.site.PortalLogin;
import tr.edu.metu.ico.site.PortalPage;
import tr.edu.metu.ico.site.PrivacyPage;
import tr.edu.metu.ico.site.VerifyPage;

/** The pages that belong to no call: statements, how to object and how to check, contacts, the entry of the portal. */
public final class StandingPages {

    private static final LocalDate ACCESSIBILITY_REVIEWED = LocalDate.of(2026, 11, 30);
    private static final String OFFICE_SITE = "https://ico.metu.edu.tr/";

    private final Calls calls;
    private final Definitions definitions;
    private final PageWriter writer;
    private final Storage storage;
    private final PortalLogin login;

    public StandingPages(Parts parts, PageWriter writer, SiteSettings settings) {
        calls = parts.ports().calls();
        definitions = parts.definitions();
        this.writer = writer;
        storage = settings.storage();
        login = settings.login();
    }

    /**
     * Where this installation keeps data, and for how long, as the template sets it.
     *
     * @param documentsDays days until files of the office are erased
     * @param resultsDays   days until result files are erased
     * @param region        the provider's name of the region
     * @param kept          how long data of students is kept after the final result
     */
    public record Storage(int documentsDays, int resultsDays, String region, RetentionPeriods kept) {

        /** With the template's default periods. */
        public Storage(int documentsDays, int resultsDays, String region) {
            this(documentsDays, resultsDays, region, RetentionPeriods.usual());
        }
    }

    /** All of them, in both languages. */
    public List<SitePage> of() {
        return Stream.of(
                        writer.both("accessibility", "accessibility", new AccessibilityPage(ACCESSIBILITY_REVIEWED)),
                        writer.both("privacy", "privacy", privacy()),
                        writer.both("objections", "objections", objections()),
                        writer.both("verify", "verify", new VerifyPage()),
                        writer.both("letter-check", "letter", LetterCheckPage.form()),
                        writer.both("contacts", "contacts", new ContactsPage(OFFICE_SITE)),
                        writer.both("portal", "portal", new PortalPage(login)))
                .flatMap(List::stream)
                .toList();
    }

    private PrivacyPage privacy() {
        return PrivacyPage.current(storage.documentsDays(), storage.resultsDays(), storage.region(), storage.kept());
    }

    /** The periods of what is published; a proposal says nothing here. */
    ObjectionsPage objections() {
        return new ObjectionsPage(calls.all().stream()
                .flatMap(call -> window(call).stream())
                .sorted(Comparator.comparing(ObjectionsPage.Window::publishedAt)
                        .reversed()
                        .thenComparing(ObjectionsPage.Window::call))
                .toList());
    }

    private Optional<ObjectionsPage.Window> window(Call call) {
        return call.publication()
                .flatMap(publication -> publication
                        .objections()
                        .map(window -> new ObjectionsPage.Window(
                                call.id().value(),
                                definitions.of(call).title(),
                                publication.at(),
                                window.until(),
                                window.answersUntil())));
    }
}
