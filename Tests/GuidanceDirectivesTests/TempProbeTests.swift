import Foundation
import Testing

@testable import GuidanceDirectives

struct TempProbeTests {
  @Test func probe() throws {
    let text = try String(contentsOfFile: "/tmp/q_lines.txt", encoding: .utf8)
    for line in text.split(separator: "\n") {
      let directives = try Reading.extraction(of: String(line)).directives
      print("PROBE \(line)")
      for d in directives {
        print(
          "PROBE    [\(d.modality)] \(d.quantities.map { QuantityRow.short($0) + " {" + $0.words + "}" })")
      }
      if directives.isEmpty {
        print(
          "PROBE    (raw) \(try QuantityRow.read(String(line)).map { QuantityRow.short($0) + " {" + $0.words + "}" })"
        )
      }
    }
  }
}
