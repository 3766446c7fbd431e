package tr.edu.metu.ico.site;

import java.util.List;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;

/**
 * The universities that are open to students of one department. It needs no script, unlike the filter.
 *
 * @param whole    whether agreements for all departments are among them; where there are too many, only those that name the
 *                 department are
 * @param partners at most {@link DestinationsPage#MOST}
 */
public record DepartmentPage(CallBanner banner, DepartmentCode department, boolean whole, List<Agreement> partners)
        implements PageOfCall {

    public DepartmentPage {
        partners = List.copyOf(partners);
    }

    /** The address without the call, such as {@code destinations-for/CENG}. */
    public String path() {
        return "destinations-for/" + department;
    }

    /** The universities by country, as the language sorts them. */
    public List<CountryPart> parts(Language language) {
        return CountryPart.all(partners, language, DestinationsPage.MOST);
    }
}
