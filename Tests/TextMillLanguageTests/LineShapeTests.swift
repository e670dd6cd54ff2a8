import Testing
import TextMill
import TextMillLanguage

/// How line ends are used.
@Suite struct LineShapeTests {
  private static let words =
    "Last year the ferries that serve the outer islands carry fewer passengers in each winter than in the one "
    + "before and the piers of three islands must be repaired before any larger ship can land there "
    + "so that the council looks for another way to bring mail and bread to those who live on them but "
    + "the company that runs the boats has a contract up to the spring and would have to be paid for "
    + "all the days on which they do not sail and nobody knows yet what a smaller ship would cost or "
    + "who would take it out into the sound when the ice comes back and the lights are far apart"

  /// The words in lines of at most a width, each behind an indentation.
  private func filled(_ width: Int, _ indentations: [Int]) -> String {
    var (lines, line, number) = ([String](), "", 0)
    for word in Self.words.split(separator: " ") {
      let indentation = indentations[number % indentations.count]
      if line.isEmpty {
        line = String(repeating: " ", count: indentation) + word
      } else if line.utf8.count + 1 + word.utf8.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        number += 1
        line = String(repeating: " ", count: indentations[number % indentations.count]) + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  @Test(arguments: [[0], [4], [0, 8], [4, 4, 20, 20, 12]])
  func aTextThatIsFilledUpToAWidthIsKnown(_ indentations: [Int]) {
    for width in [50, 60, 72, 100] {
      #expect(LineShape(Text(filled(width, indentations))).isFilled, "\(width)")
    }
  }

  @Test(arguments: [
    // Verse, a list, a page's navigation, sentences: another word had room.
    "the mill stands still\nand on the weir the water\nruns as it always ran\nbefore anybody came\n"
      + "to build a house of stones\nand turn it",
    "apples\npears\nplums\ncherries\nred currants from the garden behind the house\nquinces",
    "home\nnews\nsport\nabout us\ncontact\nwrite to the editors of this page\nprint",
    "One sentence is a line.\nAnother one is, too.\nThe third one is the longest of all of them.\n"
      + "None of them goes on.\nThat is all.\nIt is.",
    "", "one line",
  ])
  func otherLinesAreNotFilled(_ text: String) {
    #expect(!LineShape(Text(text)).isFilled)
  }

  @Test func linesBeyondTheLimitAreNot() {
    #expect(!LineShape(Text(filled(140, [0]))).isFilled)
  }
}
