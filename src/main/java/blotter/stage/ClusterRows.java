package blotter.stage;

import blotter.duplicate.Clusters;
import blotter.duplicate.Membership;
import blotter.duplicate.ShingledDocument;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.Seq;

/**
 * The clusters of one component after the other, from rows of documents that are sorted by
 * component, day and doc_id.
 */
final class ClusterRows implements Iterator<Row> {

  private static final int COMPONENT = 0;
  private static final int DOC_ID = 1;
  private static final int DAY = 2;
  private static final int SHINGLES = 3;

  private final Iterator<Row> documents;
  private final double resemblance;
  private Iterator<Membership> cluster = Collections.emptyIterator();

  /** The first row of the next component; null at the end. */
  private Row next;

  ClusterRows(Iterator<Row> documents, double resemblance) {
    this.documents = documents;
    this.resemblance = resemblance;
    advance();
  }

  private void advance() {
    next = documents.hasNext() ? documents.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!cluster.hasNext() && next != null) {
      cluster = Clusters.of(new OfComponent(next.getLong(COMPONENT)), resemblance).iterator();
    }
    return cluster.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Membership of = cluster.next();
    return RowFactory.create(of.id(), of.first(), of.first(), of.resemblance());
  }

  /** The documents of a component; the rows behind them are left. */
  private final class OfComponent implements Iterator<ShingledDocument> {

    private final long component;

    OfComponent(long component) {
      this.component = component;
    }

    @Override
    public boolean hasNext() {
      return next != null && next.getLong(COMPONENT) == component;
    }

    @Override
    public ShingledDocument next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ShingledDocument document =
          new ShingledDocument(
              next.getString(DOC_ID), next.getInt(DAY), longs(next.getAs(SHINGLES)));
      advance();
      return document;
    }

    private static long[] longs(Seq<Long> values) {
      long[] longs = new long[values.size()];
      for (int i = 0; i < longs.length; i++) {
        longs[i] = values.apply(i);
      }
      return longs;
    }
  }
}
