package blotter.calendar;

/**
 * From one time to another, both included. What one end lacks, a year or a month, it has from the
 * other.
 */
record Interval(Meaning from, Meaning to) implements Meaning {

  @Override
  public boolean isRelative() {
    if (from instanceof PartialDate first && to instanceof PartialDate last) {
      return first.isRelative() && last.isRelative();
    }
    return from.isRelative() || to.isRelative();
  }

  @Override
  public boolean isNaming() {
    return from.isNaming() && to.isNaming();
  }

  @Override
  public Period resolve(Scene scene) {
    if (from instanceof PartialDate first && to instanceof PartialDate last) {
      return resolve(first, last, scene);
    }
    Period first = from.resolve(scene);
    boolean open = to instanceof PartialDate last && last.year() == null;
    boolean begins = open && first != null && first.first() != null;
    return joined(first, to.resolve(begins ? scene.ahead(first.first()) : scene));
  }

  private static Period resolve(PartialDate from, PartialDate to, Scene scene) {
    if (from.year() == null && to.year() != null && from.month() != null) {
      Period last = to.resolve(scene);
      Period same = joined(from.in(to.year()), last);
      return same != null ? same : joined(from.in(to.year() - 1), last);
    }

    boolean ahead = scene.isFuture() && from.lacksYear() && scene.published() != null;
    Period begun = ahead ? from.last(scene.published()) : null;
    Period around = begun == null ? null : joined(begun, to.next(begun.last()));
    if (to.lacksYear() && around != null && !around.last().isBefore(scene.published())) {
      return around;
    }

    Period first = from.resolve(scene);
    if (first == null) {
      return null;
    }
    return to.year() == null && to.month() != null
        ? joined(first, to.next(first.last()))
        : to.year() == null
            ? joined(first, to.resolve(scene.ahead(first.first())))
            : joined(first, to.resolve(scene));
  }

  private static Period joined(Period first, Period last) {
    boolean bounded = first != null && last != null && first.first() != null && last.last() != null;
    return bounded && !first.first().isAfter(last.last()) ? Period.between(first, last) : null;
  }
}
