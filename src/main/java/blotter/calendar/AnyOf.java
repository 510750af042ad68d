package blotter.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Evidence of which one piece has to fit.
 *
 * @param all the pieces, at least one
 */
record AnyOf(List<Evidence> all) implements Evidence {

  AnyOf {
    all = List.copyOf(all);
  }

  @Override
  public boolean fits(LocalDate day) {
    return all.stream().anyMatch(one -> one.fits(day));
  }

  @Override
  public List<DateCandidate> written() {
    return all.stream().flatMap(one -> one.written().stream()).toList();
  }

  @Override
  public DateCandidate nearest() {
    return all.stream().map(Evidence::nearest).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
