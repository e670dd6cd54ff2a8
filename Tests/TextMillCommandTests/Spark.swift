import Foundation

/// Apache Spark, where `.ci/install tests` put it.
enum Spark {
  private static let folder: String = {
    let environment = ProcessInfo.processInfo.environment
    let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache"
    return cache + "/textmill/spark"
  }()

  /// Whether it is there; waits while it is being put there.
  static let isThere: Bool = {
    for _ in 0..<900 where isBeingInstalled { sleep(1) }
    return FileManager.default.isExecutableFile(atPath: folder + "/bin/spark-submit")
      && FileManager.default.fileExists(atPath: folder + "/complete")
  }()

  private static var isBeingInstalled: Bool {
    guard let number = try? String(contentsOfFile: folder + ".installing", encoding: .utf8),
      let process = pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines))
    else { return false }
    return kill(process, 0) == 0
  }

  /// Why nothing runs on it.
  static let whyNot: String = {
    let reason = try? String(contentsOfFile: folder + ".skipped", encoding: .utf8)
    return "Apache Spark is not in \(folder): \(reason ?? "'sh .ci/install tests' was not run")"
  }()

  static var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return [
      "PATH": "\(folder)/bin:\(path)", "PYSPARK_PYTHON": folder + "/bin/python",
      "SPARK_LOCAL_IP": "127.0.0.1", "PYTHONWARNINGS": "ignore",
    ]
  }

  /// Kills three workers, one after the other, and notes each in a file.
  static func killThreeWorkers(in scratch: Scratch) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: folder + "/bin/python")
    process.currentDirectoryURL = scratch.folder
    process.standardInput = FileHandle.nullDevice
    // Workers live for some hundredths of a second: this must look often.
    process.arguments = [
      "-c",
      """
      import os, signal, time
      left = 3
      while left:
          for number in filter(str.isdigit, os.listdir("/proc")):
              try:
                  with open(f"/proc/{number}/cmdline", "rb") as file: name = file.read()
                  if b"/textmill-bundle/textmill\\0worker" not in name: continue
                  os.kill(int(number), signal.SIGKILL)
              except OSError: continue
              with open("killed", "a") as file: print(name, file=file)
              left -= 1
              time.sleep(0.2)
              break
          time.sleep(0.002)
      """,
    ]
    try process.run()
    return process
  }

  /// Writes lines of JSON as a folder of Parquet files.
  static func writeParquet(_ folder: String, of lines: String, in scratch: Scratch) throws {
    try python(
      """
      import os, pyarrow.json, pyarrow.parquet
      os.mkdir("\(folder)")
      table = pyarrow.json.read_json("\(lines)")
      pyarrow.parquet.write_table(table, "\(folder)/part-0.parquet", row_group_size=7)
      """, in: scratch)
  }

  private static func python(_ script: String, in scratch: Scratch) throws {
    try scratch.write("script.py", script)
    let (code, error) = try Tool.shell("\(folder)/bin/python script.py", in: scratch.folder)
    guard code == 0 else { throw NSError(domain: error, code: Int(code)) }
  }

  /// The ids of all rows of Parquet files.
  static func idsOfParquet(_ path: String, in scratch: Scratch) throws -> [String] {
    try python(
      """
      import pyarrow.parquet
      table = pyarrow.parquet.read_table("\(path)", columns=["id"])
      open("ids", "w").write("\\n".join(table.column("id").to_pylist()))
      """, in: scratch)
    return try scratch.read("ids").split(separator: "\n").map { String($0) }
  }
}
