package tr.edu.metu.ico.local;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.season.play.LivelyExample;

/** Starts the system on this machine, with a lively example unless {@code -Dempty} is given. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LocalRun.run(
                system -> Wiring.startWith(system.clock()),
                system -> LivelyExample.play(system.apiUrl(), system.login()));
    }
}
