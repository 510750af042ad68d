package blotter.evaluate;

/**
 * Two documents of which somebody judged whether they tell one happening of a type.
 *
 * @param type code of the type of event
 * @param left doc_id of the one
 * @param right doc_id of the other
 * @param same whether an event of that type in each is the same happening
 * @param note why
 */
public record GoldPair(String type, String left, String right, boolean same, String note) {}
