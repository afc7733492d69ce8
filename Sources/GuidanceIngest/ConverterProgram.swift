import Foundation

/// A program of the system that turns a format into one that we read.
///
/// It is run without a shell, gets the file as its standard input and nothing else of ours, and is ended when
/// it takes too long, too much memory, or writes too much.
struct ConverterProgram {
  /// Name, looked up in the `PATH`.
  let name: String
  /// Debian package that holds it.
  let package: String

  /// Bytes of memory that the program may take.
  private static let memory = 2 << 30

  /// What the program writes to its standard output for an input.
  ///
  /// - Throws: `IngestError.missingConverter`, `.conversionFailed`, `.tooSlow`, `.tooLarge`.
  func run(_ arguments: [String], input: [UInt8], limits: ReadingLimits) throws(IngestError) -> [UInt8] {
    guard let source = ScratchFile(input), let output = ScratchFile(), let errors = ScratchFile() else {
      throw failure("no scratch file")
    }
    let child = try start(arguments, [source.descriptor, output.descriptor, errors.descriptor])
    let status = try wait(for: child, output, limits)
    guard status == 0 else { throw failure(errors.firstLine ?? "it ended with status \(status)") }
    return output.bytes
  }

  private func failure(_ reason: String) -> IngestError { .conversionFailed(program: name, reason: reason) }

  private func start(_ arguments: [String], _ descriptors: [Int32]) throws(IngestError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { word in strdup(word) }
    let settings: [String] = ["PATH=" + path, "LC_ALL=C.UTF-8"]
    var environment: [UnsafeMutablePointer<CChar>?] = settings.map { setting in strdup(setting) }
    defer { for word in words + environment { free(word) } }
    words.append(nil)
    environment.append(nil)
    var child: pid_t = 0
    switch posix_spawnp(&child, name, &actions, nil, words, environment) {
    case 0: return child
    case ENOENT, EACCES: throw .missingConverter(program: name, package: package)
    case let code: throw failure(String(cString: strerror(code)).lowercased())
    }
  }

  /// Exit status, once the program has ended or been ended.
  private func wait(for child: pid_t, _ output: ScratchFile, _ limits: ReadingLimits) throws(IngestError)
    -> Int32
  {
    let deadline = limits.deadline
    var status: Int32 = 0
    var pause: UInt32 = 200
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
      if ended < 0, errno != EINTR { throw failure("it was lost") }
      if let excess = excess(of: child, output, deadline, limits) {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        throw excess
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  private func excess(
    of child: pid_t, _ output: ScratchFile, _ deadline: Deadline, _ limits: ReadingLimits
  ) -> IngestError? {
    let size = output.size
    if size > limits.fileBytes { return .tooLarge(bytes: size, limit: limits.fileBytes) }
    if deadline.isPast { return deadline.error }
    // Resident pages are the second number.
    let pages =
      (try? String(contentsOfFile: "/proc/\(child)/statm", encoding: .ascii))?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * sysconf(Int32(_SC_PAGESIZE)) > Self.memory ? failure("it took too much memory") : nil
  }
}
