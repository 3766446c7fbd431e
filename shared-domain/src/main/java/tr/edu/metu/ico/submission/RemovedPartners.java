package tr.edu.metu.ico.submission;

import java.util.List;
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

/** Chosen partners that were removed from a call's list: such a choice is void (reading A-38). */
public final class RemovedPartners {
    private RemovedPartners() {}

    /** Whether the announcement allows the list to change during the application period. */
    public static boolean areForeseen(CallDefinition definition) {
        return !definition.terms().choices().listMayChange().isEmpty();
    }

    /**
     * The notice for every submitted choice that has become void.
     *
     * @param open whether the choices can still be resubmitted
     */
    public static List<Problem> notices(
            CallDefinition definition, ApplicationContent submitted, List<Agreement> agreements, boolean open) {
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
                        reported(submitted.choices().get(i), open)))
                .toList();
    }

    private static Text reported(Choice choice, boolean open) {
        var university = choice.university().value();
        var advice = open
                ? new Text(
                        ", and until the deadline you can submit another list.",
                        "; son başvuru zamanına kadar yeni bir liste gönderebilirsiniz.")
                : new Text(
                        ". Applications are closed: the list can no longer be changed.",
                        ". Başvurular kapandı: liste artık değiştirilemez.");
        return new Text(
                university + " has left the list of partners: this choice is void. Your other choices count as before"
                        + advice.en(),
                university + " anlaşmalı üniversiteler listesinden çıktı: bu tercih geçersizdir. Diğer tercihleriniz"
                        + " geçerliliğini korur" + advice.tr());
    }

    private static Set<UniversityId> universities(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::university).collect(Collectors.toSet());
    }
}
