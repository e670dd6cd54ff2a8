public import Foundation

/// Files of gzip JSON Lines, as labelled data comes.
public enum PackedLines {
  /// The lines of a file, unpacked by the installed gzip.
  public static func read(_ path: String) throws -> [Data] {
    let gzip = Process()
    let output = Pipe()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    gzip.standardOutput = output
    try gzip.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    gzip.waitUntilExit()
    return data.split(separator: 0x0A).map { Data($0) }
  }
}
