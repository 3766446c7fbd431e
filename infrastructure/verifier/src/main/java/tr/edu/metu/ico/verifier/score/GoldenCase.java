package tr.edu.metu.ico.verifier.score;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One case written by hand: the input and the expected output under the rules of a call.
 *
 * @param kind the kind of result, such as {@code totalScore}
 * @param call a shipped call, such as {@code OE-2024}
 */
record GoldenCase(String id, String kind, String call, String title, ObjectNode input, ObjectNode expected) {}
