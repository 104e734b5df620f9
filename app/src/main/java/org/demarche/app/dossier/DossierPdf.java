package org.demarche.app.dossier;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A dossier as PDF. */
public final class DossierPdf {
  /** Ships with PDFBox; knows Latin, Greek and Cyrillic letters, which a PDF's own fonts do not. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** They tell of every font they look for; their faults come as exceptions all the same. */
  private static final List<Logger> NOISY =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private DossierPdf() {}

  /** Lays the page out and writes it. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    NOISY.forEach(logger -> logger.setLevel(Level.SEVERE));
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useFont(DossierPdf::font, "Liberation Sans");
    builder.withHtmlContent(printable(DossierHtml.of(dossier)), null);
    builder.toStream(out);
    builder.run();
  }

  private static InputStream font() {
    InputStream font = PDDocument.class.getResourceAsStream(FONT);
    if (font == null) {
      throw new IllegalStateException("PDFBox lacks its font " + FONT);
    }
    return font;
  }

  private static String printable(String page) {
    return page.replace("<!DOCTYPE html>\n", "")
        .replace("font-family: sans-serif", "font-family: 'Liberation Sans'");
  }
}
