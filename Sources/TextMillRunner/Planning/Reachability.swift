import TextMill

/// Finds stages whose work is written nowhere: no export stands behind them on their way.
struct Reachability {
  private let links: [any Link]
  private let entries: [StageEntry]

  init(_ links: [any Link], _ entries: [StageEntry]) {
    self.links = links
    self.entries = entries
  }

  /// Warnings; none for a definition without exports, whose result is printed.
  var diagnostics: [Diagnostic] {
    let exports = links.indices.filter { links[$0].context.exporterIndex != nil }
    return entries.indices.compactMap { index in
      let isInBranch = links[index].context.branch != 0
      if exports.isEmpty, !isInBranch { return nil }
      if exports.contains(where: { $0 >= index && isBehind($0, index) }) { return nil }
      // A switch or a tee does nothing of its own, and a program or a host may do something elsewhere.
      let context = links[index].context
      let isElsewhere = !context.programs.isEmpty || !context.hosts.isEmpty
      if entries[index].role.number != nil || isElsewhere { return nil }
      return warning(entries[index], isInBranch: isInBranch)
    }
  }

  /// Whether documents come from one entry to another: not out of a branch, not from case to case.
  private func isBehind(_ other: Int, _ index: Int) -> Bool {
    let (from, to) = (entries[index].enclosures, entries[other].enclosures)
    return from.allSatisfy { enclosure in
      switch enclosure {
      case .branch: to.contains(enclosure)
      case .switchCase(let owner, _):
        to.allSatisfy { $0.owner != owner } || to.contains(enclosure)
      }
    }
  }

  private func warning(_ entry: StageEntry, isInBranch: Bool) -> Diagnostic {
    Diagnostic(
      .unreachable, "what stage '\(entry.stage)' does is written nowhere", at: entry.place,
      notes: [
        isInBranch
          ? "no export stands behind it in its tee: what a tee's stages do stays in the tee"
          : "no export stands behind it: move it before the export, or take it away"
      ])
  }
}
