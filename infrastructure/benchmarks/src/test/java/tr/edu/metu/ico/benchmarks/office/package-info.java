/**
 * What an officer's season costs on DynamoDB Local.
 *
 * <p>Measured calls go through the real handlers only.
 */
package tr.edu.metu.ico.benchmarks.office;
