/// The files of a new package of stages of one's own: its manifest and its program.
struct PackageScaffold {
  let name: String
  /// Where TextMill's package is.
  let textMill: String
  let stage: StageName

  /// The program's name, and that of its module.
  var program: String { name.lowercased() }

  /// Where TextMill's package is, as it stands in a string of Swift.
  private var path: String {
    textMill.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    /// The stages, each with a folder of this name in `Sources/` and one for its tests in `Tests/`.
    let stages = [
      "\(stage.module)",
    ]

    func textMill(_ product: String) -> Target.Dependency {
      .product(name: product, package: "TextMill")
    }

    let stageList: Target.PluginUsage = .plugin(name: "StageList", package: "TextMill")

    let package = Package(
      name: "\(name)",
      platforms: [.macOS(.v26)],
      dependencies: [.package(name: "TextMill", path: "\(path)")],
      targets: [
        .executableTarget(
          name: "\(program)",
          dependencies: stages.map { .byName(name: $0) }
            + [textMill("TextMill"), textMill("TextMillCommand"), textMill("ShippedStages")],
          plugins: [stageList])
      ]
        + stages.map {
          .target(
            name: $0, dependencies: [textMill("TextMill"), textMill("TextMillLanguage")],
            plugins: [stageList])
        }
        + stages.map {
          .testTarget(
            name: "\\($0)Tests", dependencies: [.byName(name: $0), textMill("TextMillTesting")])
        }
    )

    """
  }

  var main: String {
    """
    import ShippedStages
    import TextMill
    import TextMillCommand

    /// TextMill's command line with this package's stages beside the shipped ones.
    @main struct \(name): TextMillTool {
      static let stages: [any Stage.Type] = shippedStages + \(program)Stages
    }

    """
  }
}
