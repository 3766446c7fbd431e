package tr.edu.metu.ico.local.template;

/** A DynamoDB table of the template; {@code createTable} is the JSON of the CreateTable call. */
public record Table(String name, String createTable) {}
