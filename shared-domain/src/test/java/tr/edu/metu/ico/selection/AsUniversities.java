package tr.edu.metu.ico.selection;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** A market with pools written as one in which every pool is a university of its own. */
record AsUniversities(Map<UniversityId, Agreement> agreements) {

    static SealedInput of(SealedInput input) {
        var written = new AsUniversities(
                input.agreements().stream().collect(toMap(Agreement::university, agreement -> agreement)));
        return Sealed.withAveragesOfAllLevels(Sealed.sealed(
                input.applications().stream().map(written::application).toList(),
                input.agreements().stream().flatMap(AsUniversities::apart).toList()));
    }

    /** Which preference each was placed at; 0 for none. */
    static List<Integer> seats(CallDefinition call, SealedInput input) {
        return Selection.select(call, input).stream()
                .map(row -> row.outcome() instanceof Outcome.Placed(var _, var preference, var _) ? preference : 0)
                .toList();
    }

    private static Stream<Agreement> apart(Agreement agreement) {
        return IntStream.range(0, agreement.pools().size())
                .mapToObj(i -> new Agreement(
                        name(new PoolId(agreement.university(), i)),
                        agreement.name(),
                        agreement.country(),
                        agreement.phdOnly(),
                        Optional.empty(),
                        List.of(agreement.pools().get(i))));
    }

    private SealedApplication application(SealedApplication old) {
        var level = old.applicant().record().cohort().level();
        var content = old.content();
        var choices = content.choices().stream()
                .map(choice -> new Choice(university(level, choice), choice.semester()))
                .toList();
        return new SealedApplication(
                old.student(),
                old.pseudonym(),
                old.receipt(),
                new ApplicationContent(
                        choices,
                        content.language(),
                        content.claims(),
                        content.continuesSameLevel(),
                        content.courseLoad(),
                        content.stay(),
                        content.grantWish()),
                old.applicant(),
                old.documents(),
                old.review().map(review -> review(review, level, content.choices())));
    }

    private Review review(Review old, StudyLevel level, List<Choice> choices) {
        var declined = choices.stream()
                .filter(choice -> old.declinedChoices().containsKey(choice.university()))
                .collect(toMap(choice -> university(level, choice), _ -> "not suitable"));
        return new Review(
                old.call(),
                old.student(),
                old.submission(),
                old.approved(),
                old.reason(),
                declined,
                old.version(),
                old.by(),
                old.at());
    }

    /** A choice outside the pools becomes one of a pool that does not take it. */
    private UniversityId university(StudyLevel level, Choice choice) {
        var agreement = agreements.get(choice.university());
        return agreement == null
                ? choice.university()
                : name(agreement.poolId(level, choice.semester()).orElse(new PoolId(choice.university(), 0)));
    }

    private static UniversityId name(PoolId pool) {
        return new UniversityId(pool.university() + "-" + pool.number());
    }
}
