package tr.edu.metu.ico.functions.people;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent.ClaimsOverrideDetails;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent.GroupConfiguration;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;

/** Called by the user pool before it issues a token: it sets the groups and claims that this system reads. */
public final class SignInHandler
        implements RequestHandler<CognitoUserPoolPreTokenGenerationEvent, CognitoUserPoolPreTokenGenerationEvent> {

    private final SignIn signIn;
    private final ProviderRules rules;

    public SignInHandler() {
        this(Wiring.parts());
    }

    public SignInHandler(Parts parts) {
        this(parts, ProviderRules.ofSettings());
    }

    public SignInHandler(Parts parts, ProviderRules rules) {
        this.signIn = new SignIn(parts.ports().officers(), parts.ports().contacts(), parts.clock());
        this.rules = rules;
    }

    @Override
    public CognitoUserPoolPreTokenGenerationEvent handleRequest(
            CognitoUserPoolPreTokenGenerationEvent event, Context context) {
        var token = signIn.token(event.getRequest().getUserAttributes(), groups(event), rules);
        event.setResponse(Response.builder()
                .withClaimsOverrideDetails(ClaimsOverrideDetails.builder()
                        .withClaimsToAddOrOverride(token.claims())
                        .withClaimsToSuppress(token.suppressed().toArray(String[]::new))
                        .withGroupOverrideDetails(GroupConfiguration.builder()
                                .withGroupsToOverride(
                                        token.groups().stream().sorted().toArray(String[]::new))
                                .build())
                        .build())
                .build());
        return event;
    }

    /** The groups that the person has in the pool. */
    private static List<String> groups(CognitoUserPoolPreTokenGenerationEvent event) {
        return Optional.ofNullable(event.getRequest().getGroupConfiguration())
                .map(GroupConfiguration::getGroupsToOverride)
                .map(Arrays::asList)
                .orElse(List.of());
    }
}
