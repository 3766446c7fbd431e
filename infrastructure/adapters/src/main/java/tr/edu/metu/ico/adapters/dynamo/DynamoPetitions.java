package tr.edu.metu.ico.adapters.dynamo;

import java.util.Arrays;
import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.petition.Ruling;
import tr.edu.metu.ico.trail.TrailEntry;

/** Petitions and rulings in the single table, next to the application they concern; each is written once. */
public final class DynamoPetitions implements Petitions {

    private final Table table;

    public DynamoPetitions(Table table) {
        this.table = table;
    }

    @Override
    public Docket of(CallId call, StudentNumber student) {
        var partition = StudentKeys.applications(call, ItemKey.shard(student.value()));
        var petitions = Arrays.stream(Petition.Kind.values())
                .flatMap(kind -> table.stream(Query.of(partition, student + StudentKeys.PETITION + kind + "#")
                                .atMost(Petitions.MOST_VERSIONS)
                                .lastFirst())
                        .limit(Petitions.MOST_VERSIONS))
                .map(ItemReader.reading(Petition.class))
                .toList();
        var rulings = table.stream(Query.of(partition, student + StudentKeys.RULING))
                .map(ItemReader.reading(Ruling.class))
                .toList();
        return new Docket(petitions, rulings);
    }

    @Override
    public boolean file(Petition next, TrailEntry entry) {
        return table.transact(List.of(
                        Write.put(
                                ItemWriter.item(
                                        StudentKeys.petition(next.call(), next.student(), next.kind(), next.version()),
                                        next),
                                Condition.absent()),
                        TrailItem.append(next.call(), entry)))
                .done();
    }

    @Override
    public boolean rule(Call seen, Ruling next, TrailEntry entry) {
        return table.transact(List.of(
                        CallItem.inputChange(seen, entry),
                        Write.put(
                                ItemWriter.item(StudentKeys.ruling(next.call(), next.student(), next.number()), next),
                                Condition.absent()),
                        TrailItem.append(next.call(), entry)))
                .done();
    }
}
