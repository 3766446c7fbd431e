package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.PartnerChange;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.comparison.CutOff;
import tr.edu.metu.ico.comparison.PoolUse;
import tr.edu.metu.ico.site.DestinationsPage.Source;
import tr.edu.metu.ico.site.Examples.Example;

/** Pages on partner universities; all of them are invented. */
final class DestinationExamples {

    private static final CallHead HEAD = new CallHead(
            "OE-2027", new Text("Overseas exchange 2027-2028", "Denizaşırı değişim 2027-2028"), "2027-2028");
    static final CallBanner CALL = new CallBanner(HEAD, Optional.empty(), true, CallBanner.Stage.PUBLISHED);
    private static final CallHead YEAR_BEFORE = new CallHead(
            "OE-2026", new Text("Overseas exchange 2026-2027", "Denizaşırı değişim 2026-2027"), "2026-2027");

    private static final List<String> COUNTRIES = List.of(
            "JP", "KR", "US", "CA", "AU", "SG", "TW", "HK", "NZ", "BR", "MX", "CL", "CN", "MY", "TH", "IN", "KZ", "ZA",
            "AR", "VN", "CO", "TR", "GE", "MA", "TN", "JO", "AL", "XK");

    static final Agreement HINODE = new Agreement(
            new UniversityId("JP-HINODE"),
            "Hinode Institute of Technology",
            new CountryCode("JP"),
            false,
            Optional.of(new WebAddress("https://hinode.example/exchange")),
            List.of(
                    new Pool(
                            new PoolScope(Set.of(StudyLevel.UG), Set.of(Semester.FALL, Semester.SPRING)),
                            Set.of(new DepartmentCode("CENG"), new DepartmentCode("EE")),
                            2,
                            new PoolTerms(
                                    Optional.of(new BigDecimal("3.00")),
                                    Optional.of("English B2; Japanese N3 for courses of the faculty of letters"),
                                    Optional.of("No medicine."),
                                    Optional.of(LocalDate.of(2027, 3, 15)),
                                    Optional.of(LocalDate.of(2027, 4, 1)))),
                    new Pool(
                            new PoolScope(Set.of(StudyLevel.MS, StudyLevel.PHD), Set.of(Semester.FALL)),
                            Set.of(),
                            1,
                            PoolTerms.NONE)));

    private DestinationExamples() {}

    static Stream<Example> pages() {
        return Stream.of(
                page("destinations", "destinations", destinations(partners(40))),
                page("destinations-2000", "destinations", destinations(partners(2000))),
                page("destinations-most", "destinations", destinations(partners(DestinationsPage.MOST))),
                page("no-destinations", "destinations", empty(Source.NO_LIST_YET)),
                page("own-host", "destinations", empty(Source.OWN_HOST)),
                page("destinations-in", "destinations-in/JP", new CountryPage(CALL, japan())),
                page(
                        "destinations-for",
                        "destinations-for/ARCH",
                        destinations(partners(40)).byDepartment().getFirst()),
                page("destination", "destination/JP-HINODE", new DestinationPage(CALL, HINODE, past())),
                page("destination-hostile", "destination/X", new DestinationPage(CALL, hostile(), List.of())));
    }

    private static Example page(String name, String path, Object page) {
        return new Example(name, path.replaceFirst("/.*", ""), HEAD.path(path), page);
    }

    private static DestinationsPage empty(Source source) {
        return new DestinationsPage(CALL, source, List.of(), List.of(), 0);
    }

    static DestinationsPage destinations(List<Agreement> partners) {
        return new DestinationsPage(CALL, Source.LIST, partners, updates(), 3);
    }

    private static CountryPart japan() {
        var all = partners(2000).stream()
                .filter(partner -> partner.country().value().equals("JP"))
                .toList();
        return CountryPart.of(new CountryCode("JP"), all, DestinationsPage.MOST).getFirst();
    }

    private static List<DestinationsPage.Update> updates() {
        var fewer = HINODE.withPools(List.of(
                HINODE.pools().getFirst().withCapacity(3), HINODE.pools().getLast()));
        var gone = hostile();
        var added = partners(3).getLast();
        return List.of(
                new DestinationsPage.Update(
                        Instant.parse("2027-03-09T08:30:00Z"), PartnerChange.between(List.of(fewer), List.of(HINODE))),
                new DestinationsPage.Update(
                        Instant.parse("2027-03-04T12:00:00Z"), PartnerChange.between(List.of(gone), List.of(added))));
    }

    /** Names from one word to 120 characters, in the scripts and spellings that offices write. */
    static List<Agreement> partners(int count) {
        var words = List.of(
                "Northpine", "Şişli", "İzmir Körfezi", "O'Brien", "Río Claro", "Wattle Bay", "Łódzka", "Kök Tere");
        var partners = new ArrayList<Agreement>();
        partners.add(HINODE);
        IntStream.range(1, count)
                .mapToObj(i -> partner(i, words.get(i % words.size()), COUNTRIES.get((i * i + i) % COUNTRIES.size())))
                .forEach(partners::add);
        return partners;
    }

    private static Agreement partner(int i, String word, String country) {
        var name = i % 97 == 0 ? "University of ".repeat(8) + word : word + " University " + i;
        var departments =
                i % 5 == 0 ? Set.of(new DepartmentCode("ARCH"), new DepartmentCode("IE")) : Set.<DepartmentCode>of();
        return new Agreement(
                new UniversityId(country + "-U" + i),
                name,
                new CountryCode(country),
                i % 4 + 1,
                i % 3 == 0 ? Set.of(StudyLevel.UG) : Set.of(StudyLevel.UG, StudyLevel.MS, StudyLevel.PHD),
                i % 2 == 0 ? Set.of(Semester.FALL) : Set.of(Semester.FALL, Semester.SPRING),
                departments,
                i % 6 == 0 ? Optional.of(new BigDecimal("3.2")) : Optional.empty());
    }

    /** A name that turns the direction of writing, an emoji, and markup in the remark. */
    static Agreement hostile() {
        var terms = PoolTerms.NONE.withRestrictions(Optional.of("<script>alert(1)</script> \"quoted\" & O'Brien"));
        return new Agreement(
                new UniversityId("TR-X"),
                "\u202Eytisrevinu 🎓 <b>O'Brien</b>",
                CountryCode.TURKIYE,
                true,
                Optional.empty(),
                List.of(new Pool(
                        new PoolScope(Set.of(StudyLevel.PHD), Set.of(Semester.FULL_YEAR)), Set.of(), 1, terms)));
    }

    private static List<DestinationPage.Past> past() {
        var bachelors = HINODE.pools().getFirst().scope();
        var masters = HINODE.pools().getLast().scope();
        return List.of(new DestinationPage.Past(
                YEAR_BEFORE,
                List.of(
                        new PoolUse(HINODE, Optional.of(bachelors), 2, 31, 2, CutOff.of(points("84.27"), 2)),
                        new PoolUse(HINODE, Optional.of(masters), 1, 0, 0, Optional.empty()))));
    }

    static Optional<BigDecimal> points(String points) {
        return Optional.of(new BigDecimal(points));
    }
}
