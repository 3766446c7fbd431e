package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.grant.GrantTransfer;
import tr.edu.metu.ico.grant.Grants;
import tr.edu.metu.ico.grant.RecordedGrant;
import tr.edu.metu.ico.grant.TopUpConfirmation;
import tr.edu.metu.ico.trail.TrailEntry;

/** The recorded grants in the single table; every version is a separate item and is kept. */
public final class DynamoGrants implements Grants {

    private final Table table;

    public DynamoGrants(Table table) {
        this.table = table;
    }

    @Override
    public Optional<RecordedGrant> find(CallId call, StudentNumber student) {
        return versions(call, student).reversed().stream().findFirst();
    }

    @Override
    public List<RecordedGrant> versions(CallId call, StudentNumber student) {
        return table.stream(Query.of(OfficeKeys.grants(call), student + "#"))
                .map(ItemReader.reading(RecordedGrant.class))
                .toList();
    }

    @Override
    public List<RecordedGrant> of(CallId call) {
        var last = new TreeMap<StudentNumber, RecordedGrant>();
        table.stream(Query.of(OfficeKeys.grants(call)))
                .map(ItemReader.reading(RecordedGrant.class))
                .forEach(version -> last.put(version.student(), version));
        return List.copyOf(last.values());
    }

    @Override
    public boolean record(RecordedGrant version, TrailEntry entry) {
        return table.transact(List.of(
                        Write.put(
                                ItemWriter.item(
                                        OfficeKeys.grant(version.call(), version.student(), version.version()),
                                        version),
                                Condition.absent()),
                        TrailItem.append(version.call(), entry)))
                .done();
    }

    @Override
    public List<TopUpConfirmation> topUpConfirmations(CallId call) {
        return table.stream(Query.of(OfficeKeys.topUpBases(call)))
                .map(ItemReader.reading(TopUpConfirmation.class))
                .toList();
    }

    @Override
    public boolean confirm(TopUpConfirmation confirmation, TrailEntry entry) {
        return table.transact(List.of(
                        Write.put(
                                ItemWriter.item(
                                        OfficeKeys.topUpBasis(confirmation.call(), confirmation.version()),
                                        confirmation),
                                Condition.absent()),
                        TrailItem.append(confirmation.call(), entry)))
                .done();
    }

    @Override
    public List<GrantTransfer> transfers(CallId call) {
        return table.stream(Query.of(OfficeKeys.grantsPassedOn(call), OfficeKeys.GRANT_FROM))
                .map(ItemReader.reading(GrantTransfer.class))
                .toList();
    }

    @Override
    public boolean transfer(GrantTransfer transfer, TrailEntry entry) {
        return table.transact(List.of(
                        Write.put(
                                ItemWriter.item(OfficeKeys.grantFrom(transfer.call(), transfer.from()), transfer),
                                Condition.absent()),
                        Write.put(holder(transfer), Condition.absent()),
                        Write.put(LedgerItem.from(transfer.consequence())),
                        TrailItem.append(transfer.call(), entry)))
                .done();
    }

    /** Marks that somebody received a grant that passed on; a second mark keeps the new holder from receiving another. */
    private static Map<String, AttributeValue> holder(GrantTransfer transfer) {
        return ItemWriter.item(OfficeKeys.grantTo(transfer.call(), transfer.to()))
                .text("from", transfer.from())
                .done();
    }
}
