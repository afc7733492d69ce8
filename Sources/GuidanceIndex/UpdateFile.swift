import Foundation
import GuidanceContradictions

/// The file that an update writes beside an index and puts in its place at the end.
///
/// Its lock is what lets one update in at a time; the system takes it away with the process that holds it. What a
/// killed update leaves is overwritten by the next.
final class UpdateFile: Sendable {
  let path: String
  private let target: String
  private let descriptor: Int32

  /// Takes the file, and waits for another update to end.
  ///
  /// - Throws: `IndexError.busy` when it does not end in time.
  init(beside target: String, waiting seconds: Int) throws(IndexError) {
    self.target = target
    path = target + ".update"
    let end = Date(timeIntervalSinceNow: TimeInterval(seconds))
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard descriptor >= 0 else { throw UpdateFile.refusal() }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, UpdateFile.stands(descriptor, at: path) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
      guard Date() < end else { throw .busy(seconds: seconds) }
      usleep(20_000)
    }
  }

  deinit { close(descriptor) }

  /// Whether what was opened still has its name: the update before may have put it in the index's place.
  private static func stands(_ descriptor: Int32, at path: String) -> Bool {
    var (own, named) = (stat(), stat())
    return fstat(descriptor, &own) == 0 && stat(path, &named) == 0 && own.st_ino == named.st_ino
      && own.st_dev == named.st_dev && own.st_mode & S_IFMT == S_IFREG
  }

  /// Empties it, and fills it with the bytes of the index when there is one to go on from.
  func begin(from source: String?) throws(IndexError) {
    guard ftruncate(descriptor, 0) == 0 else { throw UpdateFile.refusal() }
    guard let source else { return }
    let original = open(source, O_RDONLY | O_CLOEXEC)
    guard original >= 0 else { throw UpdateFile.refusal() }
    defer { close(original) }
    var status = stat()
    if fstat(original, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    lseek(descriptor, 0, SEEK_SET)
    while true {
      let count = read(original, &buffer, buffer.count)
      guard count >= 0 else { throw UpdateFile.refusal() }
      guard count > 0 else { return }
      try put(buffer[..<count])
    }
  }

  private func put(_ bytes: ArraySlice<UInt8>) throws(IndexError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw UpdateFile.refusal() }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts it in the place of the index, once its bytes are on the disk.
  func publish() throws(IndexError) {
    guard fsync(descriptor) == 0, rename(path, target) == 0 else { throw UpdateFile.refusal() }
    let folder = (target as NSString).deletingLastPathComponent
    let directory = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  /// Takes it away; nothing is left behind.
  func discard() { unlink(path) }

  private static func refusal() -> IndexError {
    errno == ENOSPC || errno == EDQUOT ? .diskFull : .refused(String(cString: strerror(errno)).lowercased())
  }
}
