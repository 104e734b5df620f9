package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.language.Word;

/**
 * A sentence as the network sees it.
 *
 * @param ids pieces from [CLS] to [SEP]
 * @param kinds 1 for each piece of a capitalised word, else 0: the vocabulary itself is uncased
 * @param firstPieces where each word begins among the pieces; shorter than the sentence has words
 *     when it is too long to be read whole
 */
public record Encoded(long[] ids, long[] kinds, long[] firstPieces) {

  /** How many words could be read. */
  public int words() {
    return firstPieces.length;
  }

  /** Encodes words; those past {@link ModelShape#MOST_PIECES} are left out. */
  public static Encoded of(List<Word> words, WordPieces pieces) {
    Builder b = new Builder(pieces);
    for (Word w : words) {
      if (!b.add(w)) {
        break;
      }
    }
    return b.build();
  }

  /**
   * Encodes words with marks around two mentions; the first pieces are those of the two opening
   * marks. For a mention the sentence lacks the first piece of all, [CLS], stands in.
   *
   * @param source first and last word of the source mention
   * @param target first and last word of the target mention
   * @return empty if a mark falls past the longest input
   */
  public static Optional<Encoded> ofPair(
      List<Word> words, WordPieces pieces, Optional<WordRange> source, Optional<WordRange> target) {
    Builder b = new Builder(pieces);
    int from = source.map(WordRange::first).orElse(-1);
    int to = target.map(WordRange::first).orElse(-1);
    int lastFrom = source.map(WordRange::last).orElse(-1);
    int lastTo = target.map(WordRange::last).orElse(-1);
    long[] opens = {source.isPresent() ? -1 : 0, target.isPresent() ? -1 : 0};
    for (int i = 0; i < words.size(); i++) {
      if (i == from) {
        opens[0] = b.addMark(0);
      }
      if (i == to) {
        opens[1] = b.addMark(2);
      }
      if (!b.add(words.get(i))) {
        break;
      }
      if (i == lastTo) {
        b.addMark(3);
      }
      if (i == lastFrom) {
        b.addMark(1);
      }
    }
    Encoded all = b.build();
    boolean whole =
        opens[0] >= 0 && opens[1] >= 0 && opens[0] < all.ids.length && opens[1] < all.ids.length;
    return whole ? Optional.of(new Encoded(all.ids, all.kinds, opens)) : Optional.empty();
  }

  private static final class Builder {
    private final WordPieces pieces;
    private final List<Integer> ids = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    Builder(WordPieces pieces) {
      this.pieces = pieces;
      put(pieces.id("[CLS]"), 0);
    }

    boolean add(Word word) {
      List<Integer> parts = pieces.of(word.form());
      if (ids.size() + parts.size() + 1 > ModelShape.MOST_PIECES) {
        return false;
      }
      firsts.add(ids.size());
      int kind = word.isCapitalised() ? 1 : 0;
      parts.forEach(p -> put(p, kind));
      return true;
    }

    int addMark(int mark) {
      put(pieces.id(ModelShape.PAIR_MARKS.get(mark)), 0);
      return ids.size() - 1;
    }

    private void put(int id, int kind) {
      ids.add(id);
      kinds.add(kind);
    }

    Encoded build() {
      put(pieces.id("[SEP]"), 0);
      return new Encoded(array(ids), array(kinds), array(firsts));
    }

    private static long[] array(List<Integer> list) {
      return list.stream().mapToLong(Integer::longValue).toArray();
    }
  }
}
