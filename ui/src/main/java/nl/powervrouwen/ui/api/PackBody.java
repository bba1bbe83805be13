package nl.powervrouwen.ui.api;

/**
 * A pack that was sent: a zip, yaml, or its keys as JSON. JSON is YAML too, so that the lines in a
 * message are those that were sent.
 *
 * @param bytes as they were sent; never empty
 */
@SuppressWarnings("ArrayRecordComponent") // read once, and never compared
public record PackBody(byte[] bytes) {}
