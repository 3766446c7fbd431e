package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.PartnerChange;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;

/**
 * The partner universities of a call.
 *
 * @param source   where the places of the call come from
 * @param partners the agreements in force
 * @param updates  changes of the list since applications opened, latest first
 * @param older    how many earlier changes are left out
 */
public record DestinationsPage(
        CallBanner banner, Source source, List<Agreement> partners, List<Update> updates, int older)
        implements PageOfCall {

    /** The most universities on one page; a longer list has a page for each country. */
    public static final int MOST = 250;

    /** What the filter sends for a department that no agreement names; no department has this code. */
    public static final String ANOTHER_DEPARTMENT = "-";

    /** Where the places of a call come from. */
    public enum Source {
        /** From the office's list of agreements. */
        LIST,
        /** From a list that the office has not published yet. */
        NO_LIST_YET,
        /** Applicants find their host themselves. */
        OWN_HOST
    }

    /** A later list, in force since this instant, and how it differs from the one before. */
    public record Update(Instant at, List<PartnerChange> changes) {}

    public DestinationsPage {
        partners = List.copyOf(partners);
        updates = List.copyOf(updates);
    }

    /** Whether each country has a page of its own. */
    public boolean split() {
        return partners.size() > MOST;
    }

    /** The universities by country, in pages of at most {@link #MOST}, as the language sorts them. */
    public List<CountryPart> parts(Language language) {
        return CountryPart.all(partners, language, MOST);
    }

    /**
     * A page for each department that some agreement names, ordered by code; none for a department that more than
     * {@link #MOST} agreements name.
     */
    public List<DepartmentPage> byDepartment() {
        return departments().stream()
                .map(this::open)
                .filter(page -> page.partners().size() <= MOST)
                .toList();
    }

    private DepartmentPage open(DepartmentCode department) {
        var all =
                partners.stream().filter(partner -> isOpen(partner, department)).toList();
        return all.size() <= MOST
                ? new DepartmentPage(banner, department, true, all)
                : new DepartmentPage(
                        banner,
                        department,
                        false,
                        all.stream()
                                .filter(partner -> names(partner, department))
                                .toList());
    }

    private static boolean isOpen(Agreement partner, DepartmentCode department) {
        return names(partner, department)
                || partner.pools().stream().anyMatch(pool -> pool.departments().isEmpty());
    }

    private static boolean names(Agreement partner, DepartmentCode department) {
        return partner.pools().stream().anyMatch(pool -> pool.departments().contains(department));
    }

    /** The countries by name. */
    public List<CountryCode> countries(Language language) {
        return partners.stream()
                .map(Agreement::country)
                .distinct()
                .sorted(Countries.byName(language))
                .toList();
    }

    /** How many universities are in this country. */
    public long count(CountryCode country) {
        return partners.stream()
                .filter(partner -> partner.country().equals(country))
                .count();
    }

    public SortedSet<StudyLevel> levels() {
        return partners.stream()
                .flatMap(partner -> partner.pools().stream())
                .flatMap(pool -> pool.scope().levels().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public SortedSet<Semester> semesters() {
        return partners.stream()
                .flatMap(partner -> partner.pools().stream())
                .flatMap(pool -> pool.scope().semesters().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The departments that are named in some restriction. */
    public SortedSet<DepartmentCode> departments() {
        return partners.stream()
                .flatMap(partner -> partner.pools().stream())
                .flatMap(pool -> pool.departments().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
