package blotter.measure;

/** How a term is served. */
public enum Manner {
  CUSTODY,
  SUSPENDED,
  CONSECUTIVE,
  CONCURRENT,
  SUPERVISED_RELEASE,
  PROBATION,
  HOME_CONFINEMENT,
  COMMUNITY_SERVICE
}
