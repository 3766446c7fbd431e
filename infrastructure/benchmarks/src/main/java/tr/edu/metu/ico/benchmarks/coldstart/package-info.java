/**
 * How long a cold start takes: each function in a fresh process under a local runtime API.
 *
 * <p>It measures on this machine and does not represent AWS itself.
 */
package tr.edu.metu.ico.benchmarks.coldstart;
