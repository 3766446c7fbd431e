/**
 * The clients of the AWS services, over one HTTP client.
 *
 * <p>No request to a service is made here.
 */
package tr.edu.metu.ico.adapters.aws;
