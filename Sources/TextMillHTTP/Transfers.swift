#if HTTP
  internal import CCurl
  internal import Dispatch
  internal import Synchronization

  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #else
    internal import Darwin
  #endif

  /// The thread on which all transfers of a client run.
  final class Transfers: Sendable {
    private struct Orders {
      var new: [Transfer] = []
      var cancelled: [Transfer] = []
      var isStopped = false
    }

    private let orders = Mutex(Orders())
    private let multi: CurlMulti

    init(connections: Int) throws(HTTPError) {
      guard let multi = CurlMulti(connections: connections) else {
        throw HTTPError(.connection, "libcurl cannot begin")
      }
      self.multi = multi
      DispatchQueue(label: "HTTP transfers").async { self.run() }
    }

    func add(_ transfer: Transfer) {
      orders.withLock { $0.new.append(transfer) }
      multi.wakeUp()
    }

    func cancel(_ transfer: Transfer) {
      transfer.cancel()
      orders.withLock { $0.cancelled.append(transfer) }
      multi.wakeUp()
    }

    func stop() {
      orders.withLock { $0.isStopped = true }
      multi.wakeUp()
    }

    private func run() {
      var running = RunningTransfers(multi)
      while true {
        let now = orders.withLock { orders in
          defer { (orders.new, orders.cancelled) = ([], []) }
          return orders
        }
        for transfer in now.new { running.add(transfer) }
        for transfer in now.cancelled { running.cancel(transfer) }
        if now.isStopped { break }
        running.perform()
      }
      running.end()
    }
  }

  /// libcurl's engine.
  ///
  /// All but waking it up happens on one thread.
  @safe final class CurlMulti: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer

    init?(connections: Int) {
      // Once for the whole program, as libcurl wants it.
      _ = Self.isReady
      guard let pointer = unsafe curl_multi_init() else { return nil }
      unsafe self.pointer = pointer
      unsafe curl_shim_set_multi(pointer, CURLMOPT_MAXCONNECTS, connections)
    }

    deinit { unsafe curl_multi_cleanup(pointer) }

    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    func wakeUp() { unsafe curl_multi_wakeup(pointer) }
  }

  /// The transfers that libcurl works on.
  private struct RunningTransfers {
    private static let longestPause: Int32 = 1000
    private static let mostSpareHandles = 64
    /// With more transfers than this, one look at all of them costs more than moving a few bytes:
    /// they are looked at less often, for a pause that no model's answer is short against.
    private static let many = 32
    private static let gatheringPause: UInt32 = 500

    private let multi: CurlMulti
    /// By the numbers of their handles.
    private var handles: [Int: CurlHandle] = [:]
    private var numbers: [ObjectIdentifier: Int] = [:]
    private var spare: [EasyHandle] = []

    init(_ multi: CurlMulti) {
      self.multi = multi
    }

    mutating func add(_ transfer: Transfer) {
      guard let handle = CurlHandle(transfer, reusing: spare.popLast()) else {
        transfer.fail(HTTPError(.connection, "no memory for a request"))
        return
      }
      handles[handle.easy.number] = handle
      numbers[ObjectIdentifier(transfer)] = handle.easy.number
      unsafe curl_multi_add_handle(multi.pointer, handle.easy.pointer)
    }

    mutating func cancel(_ transfer: Transfer) {
      // What has ended meanwhile is not there any more, and nobody waits for it.
      if let number = numbers[ObjectIdentifier(transfer)] { remove(number) }
    }

    /// Moves bytes, ends what is done, and waits for more.
    mutating func perform() {
      var running: Int32 = 0
      unsafe curl_multi_perform(multi.pointer, &running)
      var result = CURLE_OK
      while let pointer = unsafe curl_shim_finished(multi.pointer, &result) {
        let number = Int(bitPattern: pointer)
        handles[number]?.finish(result)
        remove(number)
      }
      unsafe curl_multi_poll(multi.pointer, nil, 0, Self.longestPause, nil)
      if running >= Self.many { usleep(Self.gatheringPause) }
    }

    private mutating func remove(_ number: Int) {
      guard let handle = handles.removeValue(forKey: number) else { return }
      unsafe curl_multi_remove_handle(multi.pointer, handle.easy.pointer)
      numbers.removeValue(forKey: ObjectIdentifier(handle.transfer))
      handle.release()
      if spare.count < Self.mostSpareHandles {
        spare.append(handle.easy)
      } else {
        handle.easy.release()
      }
    }

    mutating func end() {
      for handle in Array(handles.values) {
        handle.transfer.cancel()
        cancel(handle.transfer)
      }
      for easy in spare { easy.release() }
    }
  }
#endif
