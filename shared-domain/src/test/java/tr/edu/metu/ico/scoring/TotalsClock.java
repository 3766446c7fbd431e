package tr.edu.metu.ico.scoring;

import java.lang.management.ManagementFactory;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Measures the CPU time of a million totals in a fresh JVM; run by hand, prints milliseconds. */
final class TotalsClock {
    private static final int APPLICANTS = 1_000_000;

    private TotalsClock() {}

    public static void main(String[] arguments) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2024);
        var cgpa = new long[APPLICANTS];
        var average = new long[APPLICANTS];
        var language = new long[APPLICANTS];
        var adjustments = new long[APPLICANTS];
        for (int i = 0; i < APPLICANTS; i++) {
            cgpa[i] = random.nextLong(250, 401) * 10_000;
            average[i] = random.nextLong(200, 401) * 10_000;
            language[i] = random.nextLong(100, 10_001) * 10_000;
            adjustments[i] = random.nextLong(-3, 5) * 1_000;
        }
        var totals = new Totals(Formulas.COHORT);
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= 5; round++) {
            long before = threads.getCurrentThreadCpuTime();
            long sum = 0;
            for (int i = 0; i < APPLICANTS; i++) {
                sum += totals.total(cgpa[i], average[i], language[i], adjustments[i]);
            }
            long spent = threads.getCurrentThreadCpuTime() - before;
            System.out.println("round " + round + ": " + spent / 1_000_000 + " ms, sum " + sum);
        }
    }
}
