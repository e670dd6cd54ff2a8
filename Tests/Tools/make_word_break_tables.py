#!/usr/bin/env python3
"""Writes Sources/TextMillLanguage/Words/WordBreakData.swift and
Tests/TextMillLanguageTests/WordBreakCases.swift.

Both are facts of the Unicode Character Database. Its files are read from a folder, by default
the one in which Debian's package `unicode-data` has them:

    python3 Tests/Tools/make_word_break_tables.py [/usr/share/unicode]
"""
import re
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
TABLES = "Sources/TextMillLanguage/Words/WordBreakData.swift"
CASES = "Tests/TextMillLanguageTests/WordBreakCases.swift"
# In the order of `WordBreakClass`, whose first case is `other`.
CLASSES = """Other CR LF Newline Extend ZWJ Regional_Indicator Format Katakana Hebrew_Letter ALetter
Single_Quote Double_Quote MidNumLet MidLetter MidNum Numeric ExtendNumLet WSegSpace""".split()
PICTOGRAPH = 32
NOTICE = "Copyright © 1991-present Unicode, Inc. Unicode License v3 (https://www.unicode.org/license.txt)."


def lines(name):
    with open(f"{FOLDER}/{name}", encoding="utf-8") as file:
        return file.read().splitlines()


def properties(name):
    """First and last scalar and the value, of every line of a property file."""
    for line in lines(name):
        found = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if found:
            first = int(found[1], 16)
            yield first, int(found[2] or found[1], 16), found[3]


def number(value):
    """A number in groups of five bits, the lowest first; the sixth bit says that more follow."""
    out = ""
    while value >= 32:
        out += ALPHABET[32 | value & 31]
        value >>= 5
    return out + ALPHABET[value]


def ranges():
    classes = {}
    for first, last, name in properties("auxiliary/WordBreakProperty.txt"):
        for scalar in range(first, last + 1):
            classes[scalar] = CLASSES.index(name)
    for first, last, name in properties("emoji/emoji-data.txt"):
        if name == "Extended_Pictographic":
            for scalar in range(first, last + 1):
                classes[scalar] = classes.get(scalar, 0) | PICTOGRAPH
    found = []
    for scalar in sorted(classes):
        if found and found[-1][1] == scalar - 1 and found[-1][2] == classes[scalar]:
            found[-1][1] = scalar
        else:
            found.append([scalar, scalar, classes[scalar]])
    return found


def packed():
    out, end = "", 0
    for first, last, kind in ranges():
        out += number(first - end) + number(last - first) + number(kind)
        end = last
    return out


def cases():
    for line in lines("auxiliary/WordBreakTest.txt"):
        marks = line.split("#")[0].split()
        if marks:
            words = " ".join(marks[1:-1]).split(" ÷ ")
            yield "  " + re.sub(r"\b0+", "", "|".join(word.replace(" × ", " ") for word in words))


version = re.search(r"-([\d.]+)\.txt", lines("auxiliary/WordBreakTest.txt")[0])[1]
data = packed()
body = "\\\n    ".join(data[i : i + 94] for i in range(0, len(data), 94))
with open(TABLES, "w") as file:
    file.write(f'''// Made by Tests/Tools/make_word_break_tables.py; do not edit.
//
// The facts come from the Unicode Character Database, version {version}.
// {NOTICE}

/// What the Unicode Character Database says about word boundaries, packed into letters as
/// `NormalizationData` is.
enum WordBreakData {{
  /// The version of the Unicode Character Database.
  static let unicodeVersion = "{version}"

  /// Ranges of scalars: the gap to the one before, the length less one, the class; to the class of
  /// pictographs {PICTOGRAPH} is added.
  static let classes = """
    {body}
    """
}}
''')
with open(CASES, "w") as file:
    file.write(f'''// Made by Tests/Tools/make_word_break_tables.py; do not edit.
//
// The cases are those of WordBreakTest.txt of the Unicode Character Database, version {version}.
// {NOTICE}

/// Texts as scalars, with a bar at each word boundary, a case a line.
let wordBreakCases = """
''' + "\n".join(cases()) + '\n  """\n')
