package blotter.mention;

import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconMatcher;
import blotter.number.Piece;
import blotter.number.Pieces;
import blotter.text.Abbreviations;
import blotter.text.CachedWordTokenizer;
import blotter.text.CharSpan;
import blotter.text.ModelSentenceSplitter;
import blotter.text.SentenceSplitter;
import blotter.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a document's text once: sentences, tokens, mentions and names.
 *
 * <p>Holds OpenNLP objects and caches: expensive to make, not thread-safe, one a thread.
 */
public final class Annotator {

  private final SentenceSplitter splitter;
  private final CachedWordTokenizer<ChunkParts> tokenizer;
  private final MentionExtractor extractor;
  private final LexiconMatcher matcher;
  private final DocumentCountry country;
  private final PersonalNames names;
  private final Marking marking;
  private final ChunkRun run = new ChunkRun();

  /** An annotator with this lexicon and these abbreviations. */
  public Annotator(LexiconIndex index, Abbreviations abbreviations) {
    this(index, abbreviations, new AnnotatorCache(), Marking.NONE);
  }

  /**
   * An annotator that marks words and cuts sentences into pieces.
   *
   * @param cache what annotators of equal lexicons and markings share
   */
  public Annotator(
      LexiconIndex index, Abbreviations abbreviations, AnnotatorCache cache, Marking marking) {
    this.splitter = new ModelSentenceSplitter(abbreviations);
    this.extractor = new MentionExtractor(index);
    this.matcher = extractor.matcher();
    this.country = new DocumentCountry(index.lexicon());
    this.names = new PersonalNames(index.lexicon().names());
    this.marking = marking;
    this.tokenizer =
        new CachedWordTokenizer<>(
            cache.chunks(),
            chunk -> new ChunkParts(matcher.units(chunk), Pieces.marked(chunk, marking.pieces())),
            lower -> names.marks(lower) | marking.words().applyAsInt(lower));
  }

  /** Annotates one text. */
  public Annotation annotate(String text) {
    List<CharSpan> sentences = splitter.split(text);
    List<Tokens> tokens = new ArrayList<>(sentences.size());
    List<BitSet> mentioned = new ArrayList<>(sentences.size());
    List<Candidate> candidates = new ArrayList<>();
    List<Integer> marks = new ArrayList<>(sentences.size());
    List<List<Piece>> pieces = new ArrayList<>(sentences.size());

    for (int i = 0; i < sentences.size(); i++) {
      CharSpan sentence = sentences.get(i);
      matcher.begin();
      run.clear();
      Tokens words = tokenizer.tokenize(text, sentence.begin(), sentence.end(), this::add);
      int all = words.allMarks();
      marks.add(all);
      pieces.add((all & marking.cut()) == 0 ? List.of() : run.pieces());
      List<Candidate> found = extractor.addedCandidates(text, sentence, i);

      tokens.add(words);
      mentioned.add(covered(words, found));
      candidates.addAll(found);
    }

    return new Annotation(
        sentences,
        tokens,
        names.find(tokens, mentioned),
        country.resolve(candidates),
        marks,
        pieces);
  }

  private void add(ChunkParts parts, int at) {
    matcher.add(parts.units(), at);
    run.add(parts.pieces(), at);
  }

  private static BitSet covered(Tokens tokens, List<Candidate> candidates) {
    BitSet covered = new BitSet(tokens.size());
    int at = 0;

    for (Candidate candidate : candidates) {
      Mention mention = candidate.mention();
      while (at < tokens.size() && tokens.end(at) <= mention.begin()) {
        at++;
      }
      while (at < tokens.size() && tokens.begin(at) < mention.end()) {
        covered.set(at++);
      }
    }

    return covered;
  }
}
