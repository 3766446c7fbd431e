package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.util.List;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;

/** The directory of officers in the single table. */
public final class DynamoOfficers implements Officers {

    private static final Duration KEPT = Duration.ofDays(KEPT_FOR_DAYS);

    private final Table table;

    public DynamoOfficers(Table table) {
        this.table = table;
    }

    @Override
    public void signedIn(Officer officer) {
        var item = ItemWriter.item(CallKeys.officer(officer.id()))
                .fields(officer)
                .number(ItemKey.EXPIRES, officer.signedInAt().plus(KEPT).getEpochSecond())
                .done();
        table.transact(List.of(Write.put(item)));
    }

    @Override
    public List<Officer> all() {
        return table.stream(Query.of(Family.OFFICERS.partition()))
                .map(item -> new ItemReader(item).as(Officer.class))
                .sorted(Officer.BY_NAME)
                .toList();
    }
}
