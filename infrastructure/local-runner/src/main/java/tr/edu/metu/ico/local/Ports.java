package tr.edu.metu.ico.local;

/** Where the parts listen on 127.0.0.1; 0 takes any free port. */
public record Ports(int api, int login, int s3, int dynamodb, int scheduler) {
    public static final Ports EPHEMERAL = new Ports(0, 0, 0, 0, 0);

    /** The API's port and the four after it; 0 takes any free ones. */
    public static Ports from(int first) {
        return first == 0 ? EPHEMERAL : new Ports(first, first + 1, first + 2, first + 3, first + 4);
    }
}
