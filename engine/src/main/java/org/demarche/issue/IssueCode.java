package org.demarche.issue;

/** Kinds of {@link Issue}. The names are part of the output: they are added to, never renamed. */
public enum IssueCode {
  /** Neither the caller, the metadata nor the head of the text gives a publication date. */
  NO_DATE,
  /** The publication date lies after the latest date the caller finds plausible. */
  FUTURE_DATE,
  /** A date was given but cannot be read as one; it was left out. */
  BAD_DATE,
  /** The input holds nothing but white space. */
  EMPTY_TEXT,
  /** The text holds no letter of any script. */
  NO_LETTERS,
  /** A page yielded no running text, only menus, links and notices. */
  BOILERPLATE_ONLY,
  /** The bytes are no text: NUL bytes, many control characters, or a known binary format. */
  BINARY_INPUT,
  /** The character set was not declared, or not truly; the likeliest was taken. */
  ENCODING_GUESSED,
  /** Some bytes or characters cannot be read; they stand as U+FFFD in the text. */
  MALFORMED_TEXT,
  /** The text is in a language the model does not read. */
  LANGUAGE_NOT_READ,
  /** Too little or too mixed text to tell its language. */
  LANGUAGE_UNSURE,
  /** A line is not a JSON object. */
  BROKEN_JSON_LINE,
  /** A row of a table, or an entry of a list, cannot be read; it was left out. */
  BROKEN_ROW,
  /** A code that no table knows; what carries it was left out. */
  UNKNOWN_CODE,
  /** A sound entry that has no counterpart here; it was left out. */
  LEFT_OUT,
  /** A required field is absent or of the wrong kind. */
  MISSING_FIELD,
  /** An optional field is of the wrong kind; it was left out. */
  BAD_FIELD,
  /** The text is longer than the limit named in the message. */
  TOO_LARGE,
  /** A compressed file ends before its data does. */
  TRUNCATED_ARCHIVE,
  /** A compressed file does not decompress. */
  CORRUPT_ARCHIVE,
  /** A file or folder cannot be opened or read. */
  UNREADABLE_FILE,
  /** A folder holds no file to read. */
  EMPTY_FOLDER,
  /** A sentence is longer than the model reads; its end was not read. */
  SENTENCE_TOO_LONG,
  /** A sentence was longer than the limit and was cut at punctuation or space. */
  SENTENCE_CUT,
  /** The article yielded no event at all. */
  NOTHING_FOUND,
  /** The sentence yielded no event. */
  NO_EVENT,
  /** A word may name an event, but less surely than the model's threshold asks; it gave none. */
  WEAK_TRIGGER,
  /**
   * A mention may play a role, but less surely than the model's threshold asks; it was left out.
   */
  WEAK_ROLE,
  /** A mention stands in another statement than its event; it was left out. */
  OUT_OF_REACH,
  /** Somebody of a visitor's own state was read as host beside one of another; he was left out. */
  OWN_HOST,
  /** A date that is part of an actor's name was read as the time of an event; it was left out. */
  DATE_OF_NAME
}
