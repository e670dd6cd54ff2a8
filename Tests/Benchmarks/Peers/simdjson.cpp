// Reads JSON Lines, decodes each record's "text" and writes the record with the text escaped anew:
// what "pass through" does, as a plain loop over simdjson. Figures only; no checks, no ledger.
//
//   c++ -O3 -march=native -o pass Tests/Benchmarks/Peers/simdjson.cpp -lsimdjson
//   ./pass < corpus.jsonl > out.jsonl

#include <simdjson.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace {

void escape(std::string_view text, std::string &out) {
  static const char hex[] = "0123456789abcdef";
  size_t start = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    const unsigned char byte = text[at];
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out.append(text.data() + start, at - start);
    start = at + 1;
    switch (byte) {
      case '"': out.append("\\\""); break;
      case '\\': out.append("\\\\"); break;
      case '\n': out.append("\\n"); break;
      case '\r': out.append("\\r"); break;
      case '\t': out.append("\\t"); break;
      case '\b': out.append("\\b"); break;
      case '\f': out.append("\\f"); break;
      default:
        out.append("\\u00");
        out.push_back(hex[byte >> 4]);
        out.push_back(hex[byte & 15]);
    }
  }
  out.append(text.data() + start, text.size() - start);
}

bool writeAll(const std::string &bytes) {
  size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = write(1, bytes.data() + done, bytes.size() - done);
    if (count < 0) return false;
    done += count;
  }
  return true;
}

// A member's name between its quotes, as it is written.
std::string_view name(simdjson::ondemand::raw_json_string raw) {
  const char *start = raw.raw();
  return {start, static_cast<size_t>(std::strchr(start, '"') - start)};
}

// Any value as it is written.
std::string_view raw(simdjson::ondemand::value value) {
  std::string_view json = simdjson::to_json_string(value).value();
  while (json.back() <= ' ') json.remove_suffix(1);
  return json;
}

void record(simdjson::ondemand::parser &parser, const char *line, size_t length, size_t room,
            std::string &out) {
  auto document = parser.iterate(line, length, length + room);
  out.push_back('{');
  bool first = true;
  for (auto field : document.get_object()) {
    if (!first) out.push_back(',');
    first = false;
    out.push_back('"');
    const std::string_view key = name(field.key().value());
    out.append(key);
    out.append("\":");
    if (key == "text") {
      std::string_view text;
      if (field.value().get_string().get(text)) std::exit(1);
      out.push_back('"');
      escape(text, out);
      out.push_back('"');
    } else {
      out.append(raw(field.value()));
    }
  }
  out.append("}\n");
}

}  // namespace

int main() {
  constexpr size_t size = 1 << 20;
  std::vector<char> buffer(size * 2 + simdjson::SIMDJSON_PADDING);
  simdjson::ondemand::parser parser;
  std::string out;
  size_t held = 0;
  while (true) {
    if (held + size + simdjson::SIMDJSON_PADDING > buffer.size()) {
      buffer.resize(buffer.size() * 2);
    }
    const ssize_t count = read(0, buffer.data() + held, size);
    if (count < 0) return 1;
    held += count;
    size_t start = 0;
    out.clear();
    while (start < held) {
      const auto *end =
          static_cast<const char *>(std::memchr(buffer.data() + start, '\n', held - start));
      if (!end) break;
      record(parser, buffer.data() + start, end - buffer.data() - start,
             buffer.size() - (end - buffer.data()), out);
      start = end + 1 - buffer.data();
    }
    if (!writeAll(out)) return 1;
    std::memmove(buffer.data(), buffer.data() + start, held - start);
    held -= start;
    if (count == 0) return 0;
  }
}
