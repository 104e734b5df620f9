package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;

/** The articles of a file with one JSON object a line, each read when it is asked for. */
final class JsonLines implements Iterator<IntakeResult> {

  private final ByteLines lines;
  private final JsonArticle articles;
  private final int mostBytes;
  private final Origin file;
  private int number;
  private Optional<IntakeResult> next = Optional.empty();
  private final Runnable atEnd;
  private boolean done;

  /** Reads from {@code in}, and runs {@code atEnd} once when there are no more lines. */
  JsonLines(InputStream in, IntakeOptions options, Origin file, Runnable atEnd) {
    this.atEnd = atEnd;
    this.lines = new ByteLines(in, options.mostBytes());
    this.articles = new JsonArticle(options);
    this.mostBytes = options.mostBytes();
    this.file = file;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !done) {
      advance();
    }
    return next.isPresent();
  }

  @Override
  public IntakeResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more lines in " + file);
    }
    IntakeResult result = next.get();
    next = Optional.empty();
    return result;
  }

  private void advance() {
    number++;
    Origin origin = file.atLine(number);
    try {
      Optional<ByteLines.Line> line = lines.next();
      if (line.isEmpty()) {
        end();
      } else if (!line.get().isBlank()) {
        next = Optional.of(read(line.get(), origin));
      }
    } catch (RefusalException e) {
      next = Optional.of(Refusals.of(origin, e));
    } catch (IOException e) {
      end();
      next = Optional.of(Refusals.of(origin, e));
    }
  }

  private void end() {
    done = true;
    atEnd.run();
  }

  private IntakeResult read(ByteLines.Line line, Origin origin) throws RefusalException {
    if (line.cut()) {
      throw new RefusalException(
          IssueCode.TOO_LARGE, "longer than the limit of " + mostBytes + " bytes");
    }
    return articles.read(Decoded.of(line.bytes()), origin);
  }
}
