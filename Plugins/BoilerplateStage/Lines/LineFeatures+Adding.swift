extension LineFeatures {
  /// Gives the features of a line.
  public func add(_ index: Int, to sink: inout some FeatureSink) {
    let line = lines[index]
    let size = UInt32(line.size)
    let coarse = UInt32(line.shape)
    if line.scanned == 0 {
      addParagraph(index, size, &sink)
      return
    }
    addShape(line, size, coarse, &sink)
    addPlace(index, line, size, coarse, &sink)
    addNeighbours(index, size, coarse, &sink)
    addWords(line, coarse, index, &sink)
    sink.add(.repetition, 40, UInt32(repeats[index]), coarse)
    if phrases[index] > 0 {
      sink.add(.phrase, FeatureHash.of(41, UInt32(phrases[index]), 0))
      sink.add(.phrase, FeatureHash.of(42, size, 0))
    }
  }

  /// The few features of a paragraph that was not scanned.
  private func addParagraph(_ index: Int, _ size: UInt32, _ sink: inout some FeatureSink) {
    let before = Int(proseBefore[index])
    let prose = UInt32(Self.step(before) * 8 + Self.step(proseCount - before - 1))
    let near = UInt32(
      Self.step(index - Int(lastProse[index])) * 8 + Self.step(Int(nextProse[index]) - index))
    sink.add(.place, 60, prose, UInt32(proseShare))
    sink.add(.place, 61, near, UInt32(proseShare))
    sink.add(
      .neighbours,
      62, size, UInt32(lines[index - 1].shape * 8 + lines[index + 1].shape))
    sink.add(.shape, 63, UInt32(lines[index].start), UInt32(lines[index].end))
    if phrases[index] > 0 { sink.add(.phrase, FeatureHash.of(41, UInt32(phrases[index]), 1)) }
  }

  private func addShape(
    _ line: LineSigns, _ size: UInt32, _ coarse: UInt32, _ sink: inout some FeatureSink
  ) {
    let (start, end) = (UInt32(line.start), UInt32(line.end))
    let words = max(1, line.words)
    let letters = max(1, line.letters)
    let scanned = max(1, line.scanned)
    let capitals = UInt32(line.capitals * 4 / words)
    let functions = UInt32(min(7, line.functionWords * 14 / words))
    let uppers = UInt32(line.uppers * 7 / letters)
    let digits = UInt32(min(7, (line.digits * 16 + scanned - 1) / scanned))
    let marks = UInt32(min(7, line.marks * 24 / scanned))
    sink.add(.shape, 1, size, end)
    sink.add(.shape, 2, size, start)
    sink.add(.shape, 3, start, end)
    sink.add(.shape, 4, size, capitals)
    sink.add(.shape, 5, size, uppers)
    sink.add(.links, 6, size, digits)
    sink.add(.shape, 7, coarse, marks)
    sink.add(.shape, 8, size, functions)
    sink.add(.shape, 9, UInt32(min(15, line.words)), capitals)
    sink.add(.shape, 10, functions, capitals * 16 + end)
    for bit in 0..<LineSigns.Flags.count where line.flags.rawValue >> UInt16(bit) & 1 != 0 {
      sink.add(.links, 11, UInt32(bit), coarse)
    }
  }

  private func addPlace(
    _ index: Int, _ line: LineSigns, _ size: UInt32, _ coarse: UInt32,
    _ sink: inout some FeatureSink
  ) {
    let before = Int(proseBefore[index])
    let after = proseCount - before - (line.isProse ? 1 : 0)
    let prose = UInt32(Self.step(before) * 8 + Self.step(after))
    let near = UInt32(
      Self.step(index - Int(lastProse[index])) * 8 + Self.step(Int(nextProse[index]) - index))
    let (start, end) = (Self.step(index), Self.step(count - 1 - index))
    let share = UInt32(proseShare)
    sink.add(.place, 20, UInt32(start), coarse * 8 + share)
    sink.add(.place, 21, UInt32(end), coarse * 8 + share)
    sink.add(.place, 22, prose, coarse)
    sink.add(.place, 23, near, coarse)
    sink.add(.place, 24, prose, UInt32(line.isClosed ? 8 : 0) + share)
    sink.add(.place, 25, share * 8 + UInt32(Self.step(count)), size)
    // How far through the text, in eighths, matters where it is long.
    sink.add(.place, 26, UInt32(index * 8 / count), share * 8 + UInt32(Self.step(count)))
    sink.add(
      .place,
      27, UInt32(before == 0 ? 1 : 0) + UInt32(after == 0 ? 2 : 0),
      size * 16 + UInt32(line.end))
  }

  private func addNeighbours(
    _ index: Int, _ size: UInt32, _ coarse: UInt32, _ sink: inout some FeatureSink
  ) {
    let last = count - 1
    func sign(_ other: Int) -> UInt32 {
      guard other >= 0, other <= last else { return 255 }
      return UInt32(lines[other].size * 16) + UInt32(lines[other].end)
    }
    func shape(_ other: Int) -> UInt32 {
      other < 0 || other > last ? 7 : UInt32(lines[other].shape)
    }
    let gapBefore: UInt32 = index > 0 && blocks[index] == blocks[index - 1] ? 0 : 1
    let gapAfter: UInt32 = index < last && blocks[index] == blocks[index + 1] ? 0 : 1
    let gaps = gapBefore * 2 + gapAfter
    sink.add(.neighbours, 30, sign(index - 1), coarse)
    sink.add(.neighbours, 31, sign(index + 1), coarse)
    sink.add(
      .neighbours,
      FeatureHash.of(
        32, shape(index - 2) * 8 + shape(index - 1), shape(index + 1) * 8 + shape(index + 2))
        ^ coarse)
    sink.add(.neighbours, 33, gaps, size)
    sink.add(.neighbours, 34, gaps * 64 + shape(index - 1) * 8 + shape(index + 1), coarse)
    let (low, high) = (max(0, index - 5), min(count, index + 6))
    let shorts = UInt32(Int(short[high] - short[low]) * 7 / (high - low))
    sink.add(.neighbours, 35, shorts, size)
    let (far, near) = (max(0, index - 15), min(count, index + 16))
    let crowd = UInt32(Int(short[near] - short[far]) * 7 / (near - far))
    sink.add(.neighbours, 36, crowd, coarse * 8 + shorts)
    if index > 0 {
      if phrases[index - 1] > 0 { sink.add(.neighbours, FeatureHash.of(37, coarse, 0)) }
      if lines[index - 1].length <= 40 {
        sink.add(.neighbours, FeatureHash.of(38, lines[index - 1].hash, 0))
      }
    }
    if index < last, phrases[index + 1] > 0 { sink.add(.neighbours, FeatureHash.of(39, coarse, 0)) }
  }

  private func addWords(
    _ line: LineSigns, _ coarse: UInt32, _ index: Int, _ sink: inout some FeatureSink
  ) {
    let range = line.wordHashes
    if range.isEmpty { return }
    let isShort = range.count <= 24
    var previous: UInt32 = 1
    for place in range {
      let word = words[place]
      sink.add(.words, FeatureHash.of(50, word, isShort ? 0 : 1))
      if isShort { sink.add(.words, FeatureHash.of(51, word, previous)) }
      previous = word
    }
    sink.add(.words, FeatureHash.of(52, words[range.lowerBound], coarse))
    sink.add(.words, FeatureHash.of(53, words[range.upperBound - 1], coarse))
    if line.length <= 60 { sink.add(.words, FeatureHash.of(54, line.hash, 0)) }
  }

  /// 0, 1, 2, up to 4, 8, 16, 32, more.
  @inline(__always)
  private static func step(_ number: Int) -> Int {
    number <= 2 ? max(0, number) : min(7, Int.bitWidth - (number - 1).leadingZeroBitCount + 1)
  }
}
