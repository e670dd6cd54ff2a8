import ShippedStages
import TextMill
import TextMillCommand

@main
struct Main: TextMillTool {
  static let stages: [any Stage.Type] = shippedStages
}
