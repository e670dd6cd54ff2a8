#if HTTP
  internal import CCurl

  /// libcurl's handle of one transfer at a time.
  @safe struct EasyHandle {
    let pointer: UnsafeMutableRawPointer

    init?() {
      guard let pointer = unsafe curl_easy_init() else { return nil }
      unsafe self.pointer = pointer
    }

    /// What tells it from others.
    var number: Int { Int(bitPattern: unsafe pointer) }

    func release() { unsafe curl_easy_cleanup(pointer) }
  }

  /// A transfer in libcurl's hands.
  @safe struct CurlHandle {
    private static let connectTimeLimit = 15_000

    let transfer: Transfer
    let easy: EasyHandle
    private let headers: UnsafeMutablePointer<curl_slist>?

    /// Makes a request ready in a handle that may have been used before; `nil` if it cannot be.
    init?(_ transfer: Transfer, reusing used: EasyHandle?) {
      guard let easy = used ?? EasyHandle() else { return nil }
      unsafe curl_easy_reset(easy.pointer)
      self.easy = easy
      self.transfer = transfer
      let request = transfer.request
      var list: UnsafeMutablePointer<curl_slist>?
      for header in request.headers {
        unsafe list = curl_slist_append(list, "\(header.name): \(header.value)")
      }
      // Without this libcurl waits for a word of the host before it sends a long body.
      unsafe list = curl_slist_append(list, "Expect:")
      unsafe headers = list
      setRequest(request)
      setLimits(request.timeLimit)
      setReceivers()
    }

    private var handle: UnsafeMutableRawPointer { unsafe easy.pointer }

    private func setRequest(_ request: HTTPRequest) {
      unsafe curl_shim_set_text(handle, CURLOPT_URL, request.url)
      unsafe curl_shim_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
      unsafe curl_shim_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
      if !request.body.isEmpty {
        unsafe curl_shim_set_size(
          handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
        unsafe request.body.withUnsafeBytes { body in
          _ = unsafe curl_shim_set_text(
            handle, CURLOPT_COPYPOSTFIELDS,
            body.baseAddress?.assumingMemoryBound(to: CChar.self))
        }
      }
    }

    private func setLimits(_ time: Duration) {
      let (seconds, attoseconds) = time.components
      let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
      unsafe curl_shim_set_long(handle, CURLOPT_TIMEOUT_MS, max(milliseconds, 1))
      unsafe curl_shim_set_long(handle, CURLOPT_NOSIGNAL, 1)
      unsafe curl_shim_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
      unsafe curl_shim_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.connectTimeLimit)
      unsafe curl_shim_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
      // Whatever it can decompress.
      unsafe curl_shim_set_text(handle, CURLOPT_ACCEPT_ENCODING, "")
    }

    private func setReceivers() {
      let context = unsafe Unmanaged.passUnretained(transfer).toOpaque()
      unsafe curl_shim_set_pointer(handle, CURLOPT_PRIVATE, context)
      unsafe curl_shim_set_pointer(handle, CURLOPT_WRITEDATA, context)
      unsafe curl_shim_set_pointer(handle, CURLOPT_HEADERDATA, context)
      unsafe curl_shim_set_receiver(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        unsafe CurlHandle.receive(bytes, size * count, context) { $0.receive(body: $1) }
      }
      unsafe curl_shim_set_receiver(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
        unsafe CurlHandle.receive(bytes, size * count, context) { $0.receive(header: $1) }
      }
    }

    /// What libcurl is told of received bytes: another number than theirs ends the transfer.
    private static func receive(
      _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
      _ take: (Transfer, [UInt8]) -> Bool
    ) -> Int {
      guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
      let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
      let received = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
      return take(transfer, received) ? count : count + 1
    }

    /// Tells the transfer how it ended.
    func finish(_ result: CURLcode) {
      if result == CURLE_OK {
        var status = 0
        unsafe curl_shim_status(handle, &status)
        transfer.finish(status: status)
      } else {
        transfer.fail(CurlFailure.error(result))
      }
    }

    /// Gives up what belongs to this request alone; the handle can be used again.
    func release() {
      unsafe curl_slist_free_all(headers)
    }
  }

  enum CurlFailure {
    static func error(_ code: CURLcode) -> HTTPError {
      let words = unsafe String(cString: curl_easy_strerror(code))
      return HTTPError(kind(code), words.prefix(1).lowercased() + words.dropFirst())
    }

    private static func kind(_ code: CURLcode) -> HTTPError.Kind {
      switch code {
      case CURLE_URL_MALFORMAT: .badAddress
      case CURLE_OPERATION_TIMEDOUT: .timeOut
      case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
        .identity
      // An answer that begins like none is taken for an old protocol.
      case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING:
        .badAnswer
      default: .connection
      }
    }
  }
#endif
