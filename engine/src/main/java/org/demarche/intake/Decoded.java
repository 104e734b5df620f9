package org.demarche.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;

/**
 * Bytes turned into text.
 *
 * @param text without byte order mark
 * @param issues what was guessed and what could not be read
 */
record Decoded(String text, List<Issue> issues) {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int HEAD = 4_096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([a-z0-9_:.-]+)"
              + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]+)");

  Decoded {
    issues = List.copyOf(issues);
  }

  /**
   * Reads text. A byte order mark wins; then UTF-8 if the bytes are valid UTF-8; then what a page
   * declares; then UTF-8 with a few broken places; else windows-1252.
   *
   * @throws RefusalException if the bytes are no text
   */
  static Decoded of(byte[] bytes) throws RefusalException {
    Optional<Charset> marked = Signature.byteOrderMark(bytes);
    if (marked.isPresent()) {
      return lenient(bytes, marked.get(), List.of());
    }
    Optional<Charset> wide = Signature.unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      Issue guess = guessed(wide.get(), "there is no byte order mark");
      return lenient(bytes, wide.get(), List.of(guess));
    }
    Signature.requireText(bytes);
    Optional<Charset> declared = declared(bytes);
    if (isUtf8(bytes)) {
      return lenient(bytes, StandardCharsets.UTF_8, List.of());
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return lenient(bytes, declared.get(), List.of());
    }
    if (Signature.isMostlyUtf8(bytes)) {
      return lenient(bytes, StandardCharsets.UTF_8, List.of());
    }
    return lenient(bytes, WESTERN, List.of(guessed(WESTERN, "the bytes are not valid UTF-8")));
  }

  private static Issue guessed(Charset charset, String why) {
    return Issue.of(IssueCode.ENCODING_GUESSED, "read as " + charset.name() + ", because " + why);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset, List<Issue> known) {
    String text = new String(bytes, charset);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    List<Issue> issues = new ArrayList<>(known);
    if (broken > 0) {
      issues.add(
          Issue.of(
              IssueCode.MALFORMED_TEXT,
              broken + " places could not be read as " + charset.name() + " and stand as U+FFFD"));
    }
    return new Decoded(text, issues);
  }

  /** What a page says of itself; a name no one knows counts as silence. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    String name = found.group(1) == null ? found.group(2) : found.group(1);
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
