#if Server
  import HTTPTypes
  import Hummingbird
  import TextMill

  /// Answers to requests.
  enum Reply {
    static func bytes(
      _ bytes: [UInt8], _ type: String, _ status: HTTPResponse.Status = .ok
    ) -> Response {
      Response(
        status: status, headers: [.contentType: type, .xContentTypeOptions: "nosniff"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static func text(_ text: String, _ type: String) -> Response { bytes(Array(text.utf8), type) }

    static func json(_ value: JSONValue, _ status: HTTPResponse.Status = .ok) -> Response {
      bytes(Array((value.json + "\n").utf8), MediaType.json, status)
    }

    /// An error object.
    static func refusal(_ error: RequestError) -> Response {
      var response = json(error.json, HTTPResponse.Status(code: error.status))
      if error.status == 429 || error.status == 503 { response.headers[.retryAfter] = "1" }
      if let methods = error.allowedMethods { response.headers[.allow] = methods }
      if error.endsConnection { response.headers[.connection] = "close" }
      return response
    }
  }
#endif
