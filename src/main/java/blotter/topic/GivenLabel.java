package blotter.topic;

import java.io.Serializable;

/**
 * A label that is good enough to be given.
 *
 * @param model of the label
 * @param threshold probability from which it is given
 * @param precision cross-validated
 * @param recall cross-validated
 */
public record GivenLabel(LabelModel model, double threshold, double precision, double recall)
    implements Serializable {}
