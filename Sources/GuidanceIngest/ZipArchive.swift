import CZip

/// The parts of a zip file, unpacked one at a time and never beyond a limit.
struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  private let limit: Int
  private let deadline: Deadline

  /// Runs `body` over the archive in `bytes`.
  ///
  /// - Throws: `IngestError.badArchive` or `.encrypted`, and what `body` throws.
  static func open<Result>(
    _ bytes: [UInt8], limits: ReadingLimits, _ body: (borrowing ZipArchive) throws(IngestError) -> Result
  ) throws(IngestError) -> Result {
    if bytes.starts(with: FileFormat.compound) { throw .encrypted }
    return try bytes.withUnsafeBufferPointer { (bytes) throws(IngestError) -> Result in
      var error = zip_error_t()
      guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
        throw .badArchive(reason: "out of memory")
      }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        throw .badArchive(reason: String(cString: zip_error_strerror(&error)).lowercased())
      }
      return try body(ZipArchive(archive: archive, limits: limits))
    }
  }

  private init(archive: OpaquePointer, limits: ReadingLimits) {
    self.archive = archive
    limit = min(limits.fileBytes, limits.partBytes)
    deadline = limits.deadline
  }

  deinit { zip_discard(archive) }

  /// Bytes of the part with this name; nil when there is none.
  ///
  /// - Throws: `.partTooLarge` for a part that unpacks to more than the limit, `.tooSlow`, `.encrypted`,
  ///   `.badArchive`.
  func part(_ name: String) throws(IngestError) -> [UInt8]? {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else { throw reason }
    if status.encryption_method != 0 { throw .encrypted }
    if status.size > UInt64(limit) {
      throw .partTooLarge(name: name, bytes: Int(clamping: status.size), limit: limit)
    }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw reason }
    defer { zip_fclose(file) }
    return try read(file, name)
  }

  /// Unpacks in pieces: the size that an archive states need not be true.
  private func read(_ file: OpaquePointer, _ name: String) throws(IngestError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &piece, UInt64(piece.count)))
      if count < 0 { throw .badArchive(reason: "a part cannot be unpacked") }
      if count == 0 { return bytes }
      bytes += piece[..<count]
      if bytes.count > limit { throw .partTooLarge(name: name, bytes: bytes.count, limit: limit) }
      try deadline.check()
    }
  }

  private var reason: IngestError {
    .badArchive(reason: String(cString: zip_error_strerror(zip_get_error(archive))).lowercased())
  }
}
