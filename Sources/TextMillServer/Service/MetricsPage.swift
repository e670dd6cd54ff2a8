/// The counts of a service in Prometheus's text format.
struct MetricsPage {
  static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  let counts: ServiceMetrics.Counts
  let inFlight: Int
  let pipeline: String
  let version: String

  var text: String {
    info + documents + stages + requests + durations
  }

  private var info: String {
    family("textmill_info", "gauge", "What is running.")
      + "textmill_info{pipeline=\(quoted(pipeline)),version=\(quoted(version))} 1\n"
  }

  private var documents: String {
    var text = family("textmill_documents_total", "counter", "Documents by what became of them.")
    for (result, count) in counts.documents.sorted(by: { $0.key < $1.key }) {
      text += "textmill_documents_total{result=\(quoted(result))} \(count)\n"
    }
    return text
      + single("textmill_text_bytes_total", "counter", "Bytes of texts.", counts.textBytes)
      + single("textmill_sent_bytes_total", "counter", "Bytes of answers.", counts.bytesSent)
  }

  private var stages: String {
    var text = family(
      "textmill_stage_documents_total", "counter", "What stages did with documents.")
    for stage in counts.stages {
      for (event, count) in zip(ServiceMetrics.StageCounts.events, stage.counts) {
        text +=
          "textmill_stage_documents_total{stage=\(quoted(stage.label)),"
          + "event=\(quoted(event))} \(count)\n"
      }
    }
    text += family("textmill_stage_seconds_total", "counter", "The time in stages.")
    for stage in counts.stages {
      text +=
        "textmill_stage_seconds_total{stage=\(quoted(stage.label))} "
        + "\(stage.duration.seconds)\n"
    }
    return text
  }

  private var requests: String {
    var text = family("textmill_requests_total", "counter", "Requests by the answer's status.")
    for (status, count) in counts.requests.sorted(by: { $0.key < $1.key }) {
      text += "textmill_requests_total{status=\"\(status)\"} \(count)\n"
    }
    return text
      + single("textmill_requests_in_flight", "gauge", "Requests that are worked on.", inFlight)
      + single(
        "textmill_requests_refused_total", "counter", "Requests for which there was no room.",
        counts.requests[429] ?? 0)
  }

  private var durations: String {
    let name = "textmill_request_seconds"
    let histogram = counts.durations
    var text = family(name, "histogram", "How long documents took from the first byte to the last.")
    for (bound, count) in histogram.cumulative {
      text += "\(name)_bucket{le=\"\(bound)\"} \(count)\n"
    }
    return text + "\(name)_bucket{le=\"+Inf\"} \(histogram.count)\n"
      + "\(name)_sum \(histogram.sum)\n\(name)_count \(histogram.count)\n"
  }

  private func family(_ name: String, _ type: String, _ help: String) -> String {
    "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  private func single(_ name: String, _ type: String, _ help: String, _ value: Int) -> String {
    family(name, type, help) + "\(name) \(value)\n"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
