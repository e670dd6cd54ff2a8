#!/usr/bin/env python3
"""Writes Sources/TextMillLanguage/Normalization/NormalizationData.swift.

The facts are those of the Unicode Character Database, as Python's `unicodedata` holds them; with
the package `unicodedata2` installed, those of a newer version. Run it from the package's root:

    python3 Tests/Tools/make_normalization_tables.py
"""
try:
    import unicodedata2 as ucd
except ImportError:
    import unicodedata as ucd

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
TARGET = "Sources/TextMillLanguage/Normalization/NormalizationData.swift"
SCALARS = [s for s in range(0x110000) if not 0xD800 <= s < 0xE000 and not 0xAC00 <= s < 0xD7A4]


def number(value):
    """A number in groups of five bits, the lowest first; the sixth bit says that more follow."""
    out = ""
    while value >= 32:
        out += ALPHABET[32 | value & 31]
        value >>= 5
    return out + ALPHABET[value]


def signed(value):
    return number(value << 1 if value >= 0 else (-value << 1) - 1)


def combining_classes():
    """Ranges: gap to the last one's end, length less one, class."""
    ranges = []
    for s in SCALARS:
        c = ucd.combining(chr(s))
        if c and ranges and ranges[-1][1] == s - 1 and ranges[-1][2] == c:
            ranges[-1][1] = s
        elif c:
            ranges.append([s, s, c])
    out, end = "", 0
    for first, last, c in ranges:
        out += number(first - end) + number(last - first) + number(c)
        end = last
    return out


def canonical():
    """Gap, two bits (a pair; composes again), first value, second value, as differences."""
    out, key, one, two = "", 0, 0, 0
    for s in SCALARS:
        text = ucd.decomposition(chr(s))
        if not text or text[0] == "<":
            continue
        values = [int(v, 16) for v in text.split()]
        composes = ucd.normalize("NFC", "".join(map(chr, values))) == chr(s)
        out += number(s - key) + number((len(values) == 2) | composes << 1)
        out += signed(values[0] - one)
        key, one = s, values[0]
        if len(values) == 2:
            out += signed(values[1] - two)
            two = values[1]
    return out


def compatibility():
    """Gap, count of values, values as differences."""
    out, key, first = "", 0, 0
    for s in SCALARS:
        text = ucd.decomposition(chr(s))
        if not text or text[0] != "<":
            continue
        values = [int(v, 16) for v in text.split()[1:]]
        out += number(s - key) + number(len(values))
        last = first
        for value in values:
            out += signed(value - last)
            last = value
        key, first = s, values[0]
    return out


def declaration(name, comment, data):
    lines = [data[i : i + 94] for i in range(0, len(data), 94)]
    body = "\\\n    ".join(lines)
    return f'  /// {comment}\n  static let {name} = """\n    {body}\n    """\n'


parts = [
    declaration(
        "combiningClasses", "Ranges of scalars with their canonical combining class.",
        combining_classes()),
    declaration("canonical", "Canonical decompositions of one step.", canonical()),
    declaration("compatibility", "Compatibility decompositions of one step.", compatibility()),
]
with open(TARGET, "w") as file:
    file.write(f"""// Made by Tests/Tools/make_normalization_tables.py; do not edit.
//
// The facts come from the Unicode Character Database, version {ucd.unidata_version}.
// Copyright © 1991-present Unicode, Inc. Unicode License v3 (https://www.unicode.org/license.txt).

/// What the Unicode Character Database says about normalization, packed into letters: each stands
/// for six bits, of which the highest says that more of the same number follow.
enum NormalizationData {{
  /// The version of the Unicode Character Database.
  static let unicodeVersion = "{ucd.unidata_version}"

""" + "\n".join(parts) + "}\n")
