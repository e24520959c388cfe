package io.github.opencdo.schemes.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that can be read again, as far as it has been read. */
final class RememberingSource extends FileSource {

  private final InputStream stream;
  private final Memory memory = new Memory();

  RememberingSource(InputStream stream, long limit) {
    super(limit);
    this.stream = stream;
  }

  @Override
  InputStream start() {
    return new Replay();
  }

  private final class Replay extends InputStream {

    private int position;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = memory.size() > position
          ? memory.recall(position, target, offset, length)
          : memory.remember(stream.read(target, offset, length), target, offset);
      position += Math.max(count, 0);
      return count;
    }
  }

  private static final class Memory extends ByteArrayOutputStream {

    int recall(int position, byte[] target, int offset, int length) {
      int available = Math.min(length, count - position);
      System.arraycopy(buf, position, target, offset, available);
      return available;
    }

    int remember(int read, byte[] source, int offset) {
      write(source, offset, Math.max(read, 0));
      return read;
    }
  }
}
