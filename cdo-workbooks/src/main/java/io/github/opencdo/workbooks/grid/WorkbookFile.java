package io.github.opencdo.workbooks.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at a packed file before it is unpacked by others: small files can hold more than fits into memory. */
final class WorkbookFile {

  private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
  private static final byte[] LEGACY = {(byte) 0xD0, (byte) 0xCF, 0x11};
  private static final int MOST_PARTS = 10_000;
  private static final long LARGEST_PART = 512L << 20;
  private static final long UNSUSPICIOUS = 1L << 20;
  private static final long MOST_TIMES = 200;

  private WorkbookFile() {}

  static boolean isPackage(Path file) throws IOException {
    return begins(file, SIGNATURE);
  }

  /** Checks whether a file is a workbook of the time before packed ones. */
  static boolean isLegacy(Path file) throws IOException {
    return begins(file, LEGACY);
  }

  private static boolean begins(Path file, byte[] signature) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Arrays.equals(stream.readNBytes(signature.length), signature);
    }
  }

  /** Refuses what unpacks to far more than a workbook of its size does. */
  static void requireModest(Path file) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      if (parts.size() > MOST_PARTS) {
        throw new UnreadableGridException("file.parts", MOST_PARTS);
      }
      for (ZipEntry part : Collections.list(parts.entries())) {
        requireModest(parts, part);
      }
    } catch (ZipException e) {
      throw new UnreadableGridException("file.broken", String.valueOf(e.getMessage()));
    }
  }

  private static void requireModest(ZipFile parts, ZipEntry part) throws IOException {
    long packed = Math.max(part.getCompressedSize(), 1);
    long limit = Math.min(LARGEST_PART, Math.max(UNSUSPICIOUS, packed * MOST_TIMES));
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream stream = parts.getInputStream(part)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        size += read;
        if (size > limit) {
          throw new UnreadableGridException("file.bomb", part.getName(), limit);
        }
      }
    }
  }
}
