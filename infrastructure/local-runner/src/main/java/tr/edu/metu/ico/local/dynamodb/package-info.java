/**
 * DynamoDB Local with the template's tables.
 *
 * <p>No item is read or written here.
 */
package tr.edu.metu.ico.local.dynamodb;
