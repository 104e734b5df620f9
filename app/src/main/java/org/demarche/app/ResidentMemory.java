package org.demarche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory the process has taken at most. */
final class ResidentMemory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private ResidentMemory() {}

  /**
   * Peak in MB: resident memory as Linux counts it, elsewhere only what Java has claimed.
   *
   * @throws IOException if the system's file cannot be read
   */
  static long peakMegabytes() throws IOException {
    if (Files.isReadable(STATUS)) {
      List<String> lines = Files.readAllLines(STATUS);
      for (String line : lines) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    }
    return Runtime.getRuntime().totalMemory() >> 20;
  }
}
