package io.github.opencdo.audit;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** Files of which each cannot be opened at first, and none can be written where a summary belongs. */
public final class FlakyFiles extends RawLocalFileSystem {

  private static final Set<Path> TRIED = ConcurrentHashMap.newKeySet();

  @Override
  public URI getUri() {
    return URI.create("flaky:///");
  }

  // That of the superclass looks for its owner by a URI that is no file's.
  @Override
  public FileStatus getFileStatus(Path file) throws IOException {
    FileStatus found = super.getFileStatus(file);
    return new FileStatus(
        found.getLen(),
        found.isDirectory(),
        1,
        found.getBlockSize(),
        found.getModificationTime(),
        found.getPath());
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    if (TRIED.add(file)) {
      throw new IOException("Injected: " + file + " cannot be reached for the moment");
    }
    return super.open(file, buffer);
  }

  @Override
  public File pathToFile(Path path) {
    return new File(path.toUri().getPath());
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    if (file.toString().contains("/summary/")) {
      throw new IOException("Injected: no room for " + file);
    }
    return super.create(file, overwrite, buffer, replication, block, progress);
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    return create(file, overwrite, buffer, replication, block, progress);
  }
}
