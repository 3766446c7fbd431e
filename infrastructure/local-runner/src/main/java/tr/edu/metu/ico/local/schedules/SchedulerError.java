package tr.edu.metu.ico.local.schedules;

/** A refusal of the scheduler's API, by the error type that the SDK knows. */
final class SchedulerError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    private SchedulerError(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static SchedulerError notFound(String what) {
        return new SchedulerError(404, "ResourceNotFoundException", what + " does not exist.");
    }

    static SchedulerError conflict(String what) {
        return new SchedulerError(409, "ConflictException", what + " already exists.");
    }

    static SchedulerError invalid(String message) {
        return new SchedulerError(400, "ValidationException", message);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }
}
