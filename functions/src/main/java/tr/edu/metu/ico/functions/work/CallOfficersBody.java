package tr.edu.metu.ico.functions.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.people.Officer;

/** The officers of a call, by name where the directory knows them (decision 0041). */
public record CallOfficersBody(List<CallOfficerBody> officers) {

    /**
     * One officer.
     *
     * @param id   as the call names the officer
     * @param name missing, like everything else, for an officer who has never logged in
     */
    public record CallOfficerBody(
            String id, Optional<String> name, Optional<String> mail, Optional<Instant> signedInAt) {}

    static CallOfficersBody of(Call call, List<Officer> directory) {
        Map<String, Officer> known = directory.stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        return new CallOfficersBody(call.officers().stream()
                .sorted()
                .map(id -> of(id, Optional.ofNullable(known.get(id))))
                .toList());
    }

    private static CallOfficerBody of(String id, Optional<Officer> known) {
        return new CallOfficerBody(
                id,
                known.map(Officer::name),
                known.map(Officer::mail).filter(mail -> !mail.isEmpty()),
                known.map(Officer::signedInAt));
    }
}
