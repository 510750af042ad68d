package blotter.trend;

import java.util.Optional;
import java.util.function.Function;

/**
 * A figure, or the reason why there is none. A method that a series is too short or too sparse for
 * answers with a reason, never with a number.
 *
 * @param value the figure; null where there is none
 * @param reason why there is none; null where there is one
 * @param <T> what the figure is
 */
public record Figure<T>(T value, Reason reason) {

  /**
   * Exactly one of both is given.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Figure {
    if ((value == null) == (reason == null)) {
      throw new IllegalArgumentException("either a value or a reason: " + value + ", " + reason);
    }
  }

  /** A figure that could be computed. */
  public static <T> Figure<T> of(T value) {
    return new Figure<>(value, null);
  }

  /** No figure. */
  public static <T> Figure<T> none(Reason reason) {
    return new Figure<>(null, reason);
  }

  /** Whether there is one. */
  public boolean isGiven() {
    return value != null;
  }

  /** The figure, where there is one. */
  public Optional<T> given() {
    return Optional.ofNullable(value);
  }

  /** What is made of the figure, or the same reason. */
  public <R> Figure<R> map(Function<? super T, ? extends R> made) {
    return value == null ? none(reason) : of(made.apply(value));
  }
}
