package io.github.opencdo.schemes.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the first place at which a file is not UTF-8 text. */
final class TextCheck {

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private int line = 1;
  private int column = 1;

  private TextCheck() {}

  /** Looks at the first bytes of a file, as many as a parser has asked for. */
  static Optional<Problem> firstFault(FileSource source) throws IOException {
    try (InputStream stream = source.open()) {
      return new TextCheck().check(stream, source.consumed());
    }
  }

  private Optional<Problem> check(InputStream stream, long length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(8192);
    for (long left = length; left > 0; left -= bytes.capacity()) {
      byte[] chunk = stream.readNBytes((int) Math.min(left, bytes.remaining()));
      bytes.put(chunk).flip();
      Optional<Problem> fault = decode(bytes);
      if (fault.isPresent() || chunk.length == 0) {
        return fault;
      }
      bytes.compact();
    }
    return Optional.empty();
  }

  private Optional<Problem> decode(ByteBuffer bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder.decode(bytes, chars, false);
    chars.flip();
    while (chars.hasRemaining()) {
      char next = chars.get();
      if (isControl(next)) {
        return Optional.of(fault("text.control", "U+%04X".formatted((int) next)));
      }
      move(next);
    }
    return result.isMalformed()
        ? Optional.of(fault("text.bytes", "%02X".formatted(bytes.get(bytes.position()))))
        : Optional.empty();
  }

  private static boolean isControl(char character) {
    return character < ' ' && character != '\t' && character != '\n' && character != '\r';
  }

  private void move(char character) {
    boolean next = character == '\n';
    line += next ? 1 : 0;
    column = next ? 1 : column + 1;
  }

  private Problem fault(String key, String found) {
    return Problem.at("", new Location(line, column), key, found);
  }
}
