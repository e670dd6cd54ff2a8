import PackagePlugin

/// Gives every stage module its registration, and every other module the list of the stage modules
/// that it depends on: `shippedStages` in ShippedStages, `mineStages` in mine.
@main
struct StageListPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "stage-list").url
    let output = context.pluginWorkDirectoryURL.appending(path: "\(target.name)Stages.swift")
    let arguments: [String]
    if target.name.hasSuffix("Stage") {
      arguments = ["module", target.name, output.path]
    } else {
      let names = target.dependencies.compactMap { dependency -> String? in
        guard case .target(let target) = dependency, target.name.hasSuffix("Stage") else {
          return nil
        }
        return target.name
      }
      let base = target.name.prefix(1).lowercased() + target.name.dropFirst()
      let variable = base.hasSuffix("Stages") ? base : base + "Stages"
      arguments = ["list", variable, output.path] + names.sorted()
    }
    return [
      .buildCommand(
        displayName: "Listing stages for \(target.name)", executable: tool, arguments: arguments,
        outputFiles: [output])
    ]
  }
}
