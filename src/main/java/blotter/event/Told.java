package blotter.event;

/**
 * A place of a sentence where a rule found an event.
 *
 * @param rule the rule
 * @param range its words
 * @param order the rule's place in the files
 */
record Told(EventRule rule, TokenRange range, int order) {}
