package org.demarche.listing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipException;
import org.demarche.knowledge.KnowledgeException;

/** Reads a sanctions list that the user has. */
public final class ListReader {
  private ListReader() {}

  /**
   * Reads a list in whichever of the {@link ListFormat forms} it is, compressed by gzip or not.
   * With OFAC's {@code SDN.CSV} the files {@code ALT.CSV} and {@code ADD.CSV} in the same folder
   * are read. Rows that cannot be read are issues of the result.
   *
   * @param file the list
   * @param published day the list was published, where the caller knows it: OFAC's CSV does not say
   * @throws KnowledgeException if the file as a whole is no such list, saying what it is
   * @throws IOException if it cannot be opened or read
   */
  public static SanctionsList read(Path file, Optional<LocalDate> published) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": expected a file, found a folder: name the list in it");
    }
    try {
      Countries countries = new Countries();
      return switch (Recognition.of(file.toString(), ListBytes.head(file))) {
        case OPENSANCTIONS_CSV -> new OpenSanctionsCsv(file, countries).read(file, published);
        case SDN_CSV -> new SdnCsv(file, countries).read(file, published);
        case SDN_XML -> new SdnXml(file, countries, published).read(file);
      };
    } catch (EOFException | ZipException e) {
      throw new IOException(
          file + ": the compressed file is broken or breaks off: download it again", e);
    }
  }
}
