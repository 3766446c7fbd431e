package tr.edu.metu.ico.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.Rule;

/** Partners that have left the list of a call since somebody chose them: such a choice is void (reading A-38). */
public final class RemovedPartners {
    private RemovedPartners() {}

    /** Whether the announcement lets the list change while people apply. */
    public static boolean areForeseen(CallDefinition definition) {
        return !definition.terms().choices().listMayChange().isEmpty();
    }

    /** What the student is told of every submitted choice that has become void. */
    public static List<Problem> notices(
            CallDefinition definition, ApplicationContent submitted, List<Agreement> agreements) {
        var there = universities(agreements);
        var rule = definition.terms().choices().listMayChange().stream()
                .findFirst()
                .map(Rule::id);
        return IntStream.range(0, submitted.choices().size())
                .filter(i -> !there.contains(submitted.choices().get(i).university()))
                .mapToObj(i -> new Problem(
                        "choices[" + i + "]",
                        "PARTNER_REMOVED",
                        rule,
                        told(submitted.choices().get(i))))
                .toList();
    }

    private static Text told(Choice choice) {
        var university = choice.university().value();
        return new Text(
                university + " has left the list of partners: this choice is void. Your other choices count as before,"
                        + " and until the deadline you can submit another list.",
                university + " anlaşmalı üniversiteler listesinden çıktı: bu tercih geçersizdir. Diğer tercihleriniz"
                        + " geçerliliğini korur; son başvuru anına dek yeni bir liste gönderebilirsiniz.");
    }

    /** Those of the former list that are not in the present one, in the order of their ids. */
    public static List<UniversityId> between(List<Agreement> former, List<Agreement> present) {
        var gone = new HashSet<>(universities(former));
        gone.removeAll(universities(present));
        return gone.stream().sorted().toList();
    }

    /** How many applications were submitted with this university among their choices. */
    public static long chosenBy(UniversityId university, List<Optional<ApplicationContent>> submitted) {
        return submitted.stream()
                .flatMap(Optional::stream)
                .filter(content -> content.choices().stream()
                        .anyMatch(choice -> choice.university().equals(university)))
                .count();
    }

    private static Set<UniversityId> universities(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::university).collect(Collectors.toSet());
    }
}
