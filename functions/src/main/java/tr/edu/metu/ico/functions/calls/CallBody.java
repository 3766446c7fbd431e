package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Cancellation;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DefinitionWarnings;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Definitions;

/** A call as everyone sees it. Instants are UTC; {@code zone} is the zone to show them in. */
public record CallBody(
        String id,
        String programme,
        String state,
        TextBody title,
        String academicYear,
        String zone,
        Instant opensAt,
        Instant closesAt,
        Optional<Instant> withdrawOpensAt,
        Instant withdrawClosesAt,
        TextBody resultsExpected,
        Optional<Instant> publishedAt,
        Optional<CancellationBody> cancellation,
        List<SlotBody> slots,
        ExamsBody exams,
        List<RuleBody> rules,
        Process process) {

    /** Why and when the call was cancelled. */
    public record CancellationBody(TextBody reason, Instant at) {
        static CancellationBody of(Cancellation cancellation) {
            return new CancellationBody(TextBody.of(cancellation.reason()), cancellation.at());
        }
    }

    /** A slot for documents. */
    public record SlotBody(String code, TextBody title, boolean special, List<String> contentTypes, long maxBytes) {
        static SlotBody of(DocumentSlot slot) {
            return new SlotBody(
                    slot.code(),
                    TextBody.of(slot.title()),
                    slot.special(),
                    slot.contentTypes().stream().sorted().toList(),
                    slot.maxBytes());
        }
    }

    /** A rule as the applicant reads it. */
    public record RuleBody(String id, String place, TextBody statement) {}

    /**
     * The progress of the call. Before the publication only officers see the inputs and the run (INV-21); nobody else sees
     * what counts the steps towards it.
     *
     * @param version       of the call, for officers
     * @param epoch         of its inputs after the close, for officers
     * @param lotCommitment digest of the key the lots are drawn from, published before anyone applies (INV-16)
     */
    public record Process(
            Optional<Long> version,
            Optional<Long> epoch,
            String definition,
            String lotCommitment,
            Map<String, String> imports,
            boolean reconciled,
            Optional<String> manifest,
            Optional<String> run,
            List<ProblemBody.Line> warnings) {}

    /** With the version of the call, for officers. */
    static Versioned<CallBody> versioned(Call call, Definitions definitions) {
        return new Versioned<>(of(call, definitions.of(call), true), call.version());
    }

    /** @param office whether it is for an officer, who also sees what is not published */
    static CallBody of(Call call, CallDefinition definition, boolean office) {
        var calendar = call.calendar();
        return new CallBody(
                call.id().value(),
                call.programme(),
                call.state().name(),
                TextBody.of(definition.title()),
                definition.academicYear(),
                calendar.zone().getId(),
                calendar.opensAt(),
                calendar.closesAt(),
                calendar.withdrawOpensAt(),
                calendar.withdrawClosesAt(),
                TextBody.of(definition.resultsExpected()),
                call.publication().map(Call.Publication::at),
                call.cancellation().map(CancellationBody::of),
                definition.slots().stream().map(SlotBody::of).toList(),
                ExamsBody.of(definition),
                definition.rules().stream()
                        .map(rule -> new RuleBody(
                                rule.id().value(),
                                rule.clause().place(),
                                TextBody.of(rule.clause().statement())))
                        .toList(),
                process(call, office, DefinitionWarnings.of(definition)));
    }

    private static Process process(Call call, boolean office, List<Problem> warnings) {
        var published = call.publication().map(Call.Publication::checked);
        var imports = new TreeMap<String, String>();
        call.imports().forEach((kind, id) -> imports.put(kind.name(), id.value()));
        return new Process(
                Optional.of(call.version()).filter(_ -> office),
                Optional.of(call.epoch()).filter(_ -> office),
                call.definition().hex(),
                call.pseudonymKey().commitment().hex(),
                imports,
                call.reconciled(),
                (office ? call.seal().map(Call.SealRef::manifest) : published.map(Call.RunRef::manifest))
                        .map(Sha256::hex),
                (office ? call.run() : published).map(run -> run.id().toString()),
                warnings.stream().map(ProblemBody.Line::of).toList());
    }
}
