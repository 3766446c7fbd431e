package tr.edu.metu.ico.functions.security;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleResponse;

/** A scheduler that never fires, and records the requests to it in the terms of the deployment's policies. */
final class WatchedScheduler implements SchedulerClient {

    private static final String SCHEDULE =
            "arn:${AWS::Partition}:scheduler:${AWS::Region}:${AWS::AccountId}:schedule/${ScheduleGroup}/";

    private final List<StoreOperation> touches;
    private final Set<String> names = new HashSet<>();
    private String by = "nobody";

    WatchedScheduler(List<StoreOperation> touches) {
        this.touches = touches;
    }

    void nowBy(String function) {
        by = function;
    }

    @Override
    public CreateScheduleResponse createSchedule(CreateScheduleRequest request) {
        passing("CreateSchedule", request.name());
        if (!names.add(request.name())) {
            throw ConflictException.builder().message("it is there").build();
        }
        return CreateScheduleResponse.builder().build();
    }

    @Override
    public UpdateScheduleResponse updateSchedule(UpdateScheduleRequest request) {
        passing("UpdateSchedule", request.name());
        return UpdateScheduleResponse.builder().build();
    }

    @Override
    public DeleteScheduleResponse deleteSchedule(DeleteScheduleRequest request) {
        touch("scheduler:DeleteSchedule", SCHEDULE + request.name());
        if (!names.remove(request.name())) {
            throw ResourceNotFoundException.builder().message("it is not there").build();
        }
        return DeleteScheduleResponse.builder().build();
    }

    /** Creating a schedule passes it the role under which it fires. */
    private void passing(String action, String name) {
        touch("scheduler:" + action, SCHEDULE + name);
        touch("iam:PassRole", "${SchedulerRole.Arn}");
    }

    private void touch(String action, String resource) {
        touches.add(new StoreOperation(by, action, resource, "", Set.of()));
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        names.clear();
    }
}
