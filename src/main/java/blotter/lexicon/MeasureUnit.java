package blotter.lexicon;

import java.io.Serializable;

/**
 * A unit of measure.
 *
 * @param id its name, such as {@code kilogram}
 * @param dimension what it measures: mass, volume, count, dose, percent or duration
 * @param factor how many grams, litres, units, percent or months one of it is
 */
public record MeasureUnit(String id, String dimension, double factor) implements Serializable {}
