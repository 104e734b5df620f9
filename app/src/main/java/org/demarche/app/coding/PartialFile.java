package org.demarche.app.coding;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows; what a kill left after the last checkpoint is cut off. */
final class PartialFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final OutputStream out;
  private long length;

  /**
   * Opens or makes {@code file} and cuts it to {@code length} bytes.
   *
   * @throws IOException if it is shorter, or another process writes to it
   */
  PartialFile(Path file, long length) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(file);
      if (channel.size() < length) {
        throw new IOException(
            file
                + " should have "
                + length
                + " bytes or more, has "
                + channel.size()
                + ": it was changed; --force starts anew");
      }
      channel.truncate(length);
      channel.position(length);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    this.length = length;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  private void lock(Path file) throws IOException {
    String message = file + " is being written by another run; let it end or stop it";
    try {
      if (channel.tryLock() == null) {
        throw new IOException(message);
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException(message, e);
    }
  }

  void line(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    length += bytes.length;
  }

  /** Puts everything on the disk and tells how long the file now is. */
  long force() throws IOException {
    out.flush();
    channel.force(false);
    return length;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
