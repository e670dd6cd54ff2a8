#!/usr/bin/env python3
"""Writes Tests/TextMillLanguageTests/NormalizationCases.swift: random sequences of scalars that
decompose, combine or are combined with, and their normalization forms according to Python.

    python3 Tests/Tools/make_normalization_cases.py
"""
import random

try:
    import unicodedata2 as ucd
except ImportError:
    import unicodedata as ucd

random.seed(1)
SCALARS = [s for s in range(0x20, 0x30000) if not 0xD800 <= s < 0xE000]
MARKS = [s for s in SCALARS if ucd.combining(chr(s))]
DECOMPOSING = [s for s in SCALARS if ucd.decomposition(chr(s))]
HANGUL = [*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A7, 0x11C3), 0xAC00, 0xAC01]
PLAIN = [*range(0x41, 0x5B), *range(0x61, 0x7B), 0xE9, 0x308, 0x4E00]
POOLS = [MARKS, MARKS, DECOMPOSING, DECOMPOSING, HANGUL, PLAIN]


def hexadecimal(text):
    return " ".join(f"{ord(c):X}" for c in text)


lines = []
for _ in range(250):
    text = "".join(chr(random.choice(random.choice(POOLS))) for _ in range(random.randint(2, 6)))
    forms = [text, ucd.normalize("NFC", text), ucd.normalize("NFKC", text)]
    lines.append("    " + ";".join(map(hexadecimal, forms)))
with open("Tests/TextMillLanguageTests/NormalizationCases.swift", "w") as file:
    file.write(f"""// Made by Tests/Tools/make_normalization_cases.py; do not edit. Unicode {ucd.unidata_version}.

/// Sequences of scalars, their NFC and their NFKC, a case a line.
let normalizationCases = \"\"\"
""" + "\n".join(lines) + '\n    """\n')
