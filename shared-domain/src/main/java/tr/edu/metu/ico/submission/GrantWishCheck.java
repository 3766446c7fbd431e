package tr.edu.metu.ico.submission;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.Rule;

/** Whether the student's grant answers can have an effect in the call; those that cannot are refused, not ignored. */
public final class GrantWishCheck {
    private static final String WANTS = "wantsGrant";
    private static final String WITHOUT = "withoutGrantIfNoneLeft";

    private GrantWishCheck() {}

    /** The answers that a student of this call may give; {@link GrantWish#UNSAID} is always one. */
    public static Set<GrantWish> offered(CallDefinition d) {
        return Arrays.stream(GrantWish.values())
                .filter(wish -> problem(d, wish).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Problem> problem(CallDefinition d, GrantWish wish) {
        if (wish == GrantWish.UNSAID) {
            return Optional.empty();
        }
        if (!d.givesGrants()) {
            return Optional.of(new Problem(
                    WANTS,
                    "NO_GRANTS_IN_CALL",
                    d.terms().grants().none().stream().findFirst().map(Rule::id),
                    new Text(
                            "This call pays no grants, so none can be wanted or declined. Leave out the"
                                    + " answer about the grant.",
                            "Bu çağrıda hibe verilmediği için hibe istenemez ya da hibeden vazgeçilemez. Hibeyle ilgili"
                                    + " yanıtı çıkarın.")));
        }
        if (wish == GrantWish.GRANT) {
            return Optional.empty();
        }
        return d.terms().placement().volunteers().isEmpty() ? Optional.of(notOffered(wish)) : unneeded(d, wish);
    }

    private static Problem notOffered(GrantWish wish) {
        return Problem.of(
                wish == GrantWish.NO_GRANT ? WANTS : WITHOUT,
                "ZERO_GRANT_NOT_OFFERED",
                "This call does not offer to take part without a grant. Leave out the answer" + " about the grant.",
                "Bu çağrıda hibesiz katılım yoktur. Hibeyle ilgili yanıtı çıkarın.");
    }

    /** Where places come first and grants afterwards, students without a grant keep their place anyway. */
    private static Optional<Problem> unneeded(CallDefinition d, GrantWish wish) {
        if (wish == GrantWish.NO_GRANT || !d.terms().placement().ranked().isEmpty()) {
            return Optional.empty();
        }
        Optional<RuleId> rule =
                d.terms().placement().grants().stream().findFirst().map(Rule::id);
        return Optional.of(new Problem(
                WITHOUT,
                "PLACED_WITHOUT_GRANT_ANYWAY",
                rule,
                new Text(
                        "In this call places are given before grants: a student placed without a grant goes without"
                                + " one. You do not need to say so.",
                        "Bu çağrıda önce yerleştirme yapılır, sonra hibe dağıtılır: yerleşip hibe alamayan hibesiz"
                                + " gider. Bunu belirtmeniz gerekmez.")));
    }
}
