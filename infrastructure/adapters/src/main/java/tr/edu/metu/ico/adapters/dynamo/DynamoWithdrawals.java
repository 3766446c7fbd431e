package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;
import tr.edu.metu.ico.withdrawal.Withdrawal;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** The withdrawals in the single table. */
public final class DynamoWithdrawals implements Withdrawals {

    private final Table table;

    public DynamoWithdrawals(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Withdrawal> find(CallId call, StudentNumber student) {
        return table.get(StudentKeys.withdrawal(call, student)).map(WithdrawalItem::read);
    }

    @Override
    public Map<StudentNumber, Withdrawal> of(CallId call, Set<StudentNumber> students) {
        var keys = students.stream()
                .map(student -> StudentKeys.withdrawal(call, student))
                .collect(Collectors.toSet());
        return table.getAll(keys).values().stream()
                .map(WithdrawalItem::read)
                .collect(Collectors.toMap(Withdrawal::student, Function.identity()));
    }

    @Override
    public boolean record(Call seen, Withdrawal withdrawal, TrailEntry entry) {
        var writes = new ArrayList<>(List.of(
                CallItem.withdrawal(seen, entry),
                Write.put(WithdrawalItem.from(withdrawal), Condition.absent()),
                MobilityItem.notCompleted(withdrawal.call(), withdrawal.student()),
                ReviewTaskItem.gone(withdrawal.call(), withdrawal.student()),
                LetterMarkItem.withdrawn(withdrawal),
                TrailItem.append(withdrawal.call(), entry)));
        writes.addAll(LedgerItem.writes(withdrawal));
        return table.transact(writes).done();
    }

    @Override
    public boolean decide(Withdrawal before, Withdrawal decided, List<Call> touched, TrailEntry entry) {
        var writes = new ArrayList<>(List.of(
                Write.put(WithdrawalItem.from(decided), WithdrawalItem.as(before)),
                TrailItem.append(decided.call(), entry)));
        writes.addAll(LedgerItem.writes(decided));
        touched.forEach(call -> writes.add(CallItem.inputChange(call, entry)));
        return table.transact(writes).done();
    }
}
