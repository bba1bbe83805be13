package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What a file looks like from outside; while it is being copied, that changes.
 *
 * @param size in bytes
 * @param changed when it was last written
 * @param file which file it is, so that one moved over another is noticed; null where files have no
 *     such number
 */
record FileFingerprint(long size, FileTime changed, @Nullable Object file) {

  static FileFingerprint of(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return new FileFingerprint(
        attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
  }
}
