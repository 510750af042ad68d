package blotter.duplicate;

/** Spreads bits. */
final class Mixing {

  private Mixing() {}

  /** The finalizer of MurmurHash3: one to one, and every bit depends on all. */
  static long mixed(long value) {
    long mixed = value;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
