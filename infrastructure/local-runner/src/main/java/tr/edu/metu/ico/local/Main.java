package tr.edu.metu.ico.local;

/** Starts the system on this machine. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LocalRun.run(clock -> {}, system -> {});
    }
}
